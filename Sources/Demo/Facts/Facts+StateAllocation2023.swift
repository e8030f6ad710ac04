/// Statens fördelning för 2023 till alla förbund, names as the list spells them. Whole kronor.
extension Facts {
    static let stateAllocation2023 = """
        förbund;län;område;belopp
        Samordningsförbundet Botkyrka Huddinge Salem;01;SF Sthlm;7301000
        Samordningsförbundet i Södertälje;01;SF Sthlm;5074000
        Samordningsförbundet Roslagen;01;SF Sthlm;3000000
        Samordningsförbundet Sollentuna, Upplands Väsby, Sigtuna;01;SF Sthlm;3465000
        Samordningsförbundet Stockholm stad;01;SF Sthlm;16000000
        Samordningsförbundet Samsund;01;SF Sthlm;3125000
        Samordningsförbundet VärNa;01;SF Sthlm;3826000
        Samordningsförbundet Östra Södertörn;01;SF Sthlm;8139000
        Samordningsförbundet Uppsala län;03;SF Mitt;11518000
        Samordningsförbundet RAR i Sörmland;04;SF Mitt;8000000
        Samordningsförbundet Centrala Östergötland;05;SF Mitt;6684000
        Samordningsförbundet Västra Östergötland;05;SF Mitt;5441000
        Samordningsförbundet Östra Östergötland;05;SF Mitt;8641000
        Finnvedens samordningsförbund;06;SF Syd;2529000
        Höglandets samordningsförbund;06;SF Syd;4018000
        Samordningsförbundet Södra Vätterbygden;06;SF Syd;4446000
        Samordningsförbundet Varend;07;SF Syd;2131000
        Sunnerbo samordningsförbund;07;SF Syd;2087000
        Samordningsförbundet i Kalmar län;08;SF Syd;8010000
        Samordningsförbundet Finsam Gotland;09;SF Sthlm;2157000
        Samordningsförbundet i Blekinge Län;10;SF Syd;6924000
        Lunds samordningsförbund;12;SF Syd;3685000
        Samordningsförbundet Burlöv-Staffanstorps;12;SF Syd;2000000
        Samordningsförbundet FINSAM i Helsingborg;12;SF Syd;4900000
        Samordningsförbundet Finsam i Malmö;12;SF Syd;14197000
        Samordningsförbundet i Höganäs;12;SF Syd;1070000
        Samordningsförbundet i Trelleborg;12;SF Syd;1888000
        Samordningsförbundet Landskrona-Svalöv;12;SF Syd;2514000
        Samordningsförbundet Mittskåne;12;SF Syd;2491000
        Samordningsförbundet Nils;12;SF Syd;1479000
        Samordningsförbundet Nord Nordvästra Skåne;12;SF Syd;3168000
        Samordningsförbundet Skåne Nordost;12;SF Syd;6246000
        Sydöstra Skånes samordningsförbund;12;SF Syd;2760000
        Söderåsens samordningsförbund;12;SF Syd;1528000
        Samordningsförbundet i Halland;13;SF Väst;9531000
        Samordningsförbundet Göteborg;14;SF Väst;30667000
        Samordningsförbundet Insjöriket;14;SF Väst;7139000
        Samordningsförbundet Skaraborg;14;SF Väst;8440000
        Samordningsförbundet Södra Vänern;14;SF Väst;4625000
        Samordningsförbundet Väst;14;SF Väst;5043000
        Samordningsförbundet Älv och Kust;14;SF Väst;4505000
        Sjuhärads Samordningsförbund;14;SF Väst;9011000
        Fryksdalens samordningsförbund;17;SF Mitt;1501000
        Klarälvdalens samordningsförbund;17;SF Mitt;1290000
        Västra Värmlands och Norra Dalslands Samordningsförbundet;17;SF Mitt;4014000
        Samordningsförbundet Samspelet;17;SF Mitt;4951000
        Samordningsförbundet Östra Värmland;17;SF Mitt;915000
        FINSAM Lekeberg och Örebro;18;SF Mitt;4000000
        Samordningsförbundet Degerfors/Karlskoga;18;SF Mitt;2780000
        Samordningsförbundet i norra Örebro län SÖFINT;18;SF Mitt;1988000
        Samordningsförbundet Sydnärke;18;SF Mitt;2611000
        Norra Västmanlands Samordningsförbund;19;SF Mitt;3515000
        Samordningsförbundet Västerås;19;SF Mitt;4951000
        Samordningsförbundet Västra Mälardalen;19;SF Mitt;1500000
        Finsam Västerdalarna;20;SF Nord;878000
        Nedansiljans samordningsförbund;20;SF Nord;1676000
        Norra Dalarnas samordningsförbund;20;SF Nord;1409000
        Samordningsförbundet Finsam Falun Borlänge;20;SF Nord;4281000
        Södra Dalarnas Samordningsförbund;20;SF Nord;3154000
        Västerbergslagens Samordningsförbund;20;SF Nord;2248000
        Samordningsförbund Gävleborg;21;SF Nord;9460000
        Samordningsförbundet Härnösand-Timrå;22;SF Nord;1873000
        Samordningsförbundet i Kramfors;22;SF Nord;1293000
        Samordningsförbundet i Sollefteå;22;SF Nord;1416000
        Samordningsförbundet i Sundsvall;22;SF Nord;3680000
        Samordningsförbundet i Örnsköldsvik;22;SF Nord;2511000
        Samordningsförbundet Ånge;22;SF Nord;734000
        Samordningsförbundet i Jämtlands län;23;SF Nord;3959000
        Samordningsförbundet Skellefteå-Norsjö;24;SF Nord;2881000
        Samordningsförbundet Södra Lappland;24;SF Nord;1876000
        Samordningsförbundet Umeåregionen;24;SF Nord;5677000
        Samordningsförbundet Södra Norrbotten;25;SF Nord;3575000
        """
}
