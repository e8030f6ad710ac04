/// The demo's facts, as YAML. Figures, dates, titles and organisations are from public papers; the words are our own and
/// every name of a person is invented.
enum Facts {
    static let association = #"""
        association:
          name: "Samordningsförbundet i Sundsvall"
          seat: "Sundsvall"
          postalAddress: "Norrmalmsgatan 4, 851 85 Sundsvall"
          website: "https://www.samordningsforbundet.se"
          archivePlace: "förbundets kansli, Kommunhuset rum 612, och förbundets webbplats"
        bylaws:
          {from: "2004-12-01", quorum: atLeastHalf, series: yearly, adjusters: 1, summonsDays: 7, meetingsPerYear: 4,
           deputiesVote: false}
        members:
          - {key: FK, name: "Försäkringskassan", kind: insuranceAgency, number: "202100-5521"}
          - {key: AF, name: "Arbetsförmedlingen", kind: employmentService, number: "202100-2114"}
          - {key: RVN, name: "Region Västernorrland", kind: region}
          - {key: KOM, name: "Sundsvalls kommun", kind: municipality, number: "212000-2411"}
        organisations:
          - {key: FK, name: "Försäkringskassan", member: FK}
          - {key: AF, name: "Arbetsförmedlingen", member: AF}
          - {key: RVN, name: "Region Västernorrland", member: RVN}
          - {key: KOM, name: "Sundsvalls kommun", member: KOM}
          - {key: IAF, name: "Individ- och arbetsmarknadsförvaltningen, Sundsvalls kommun", member: KOM}
          - {key: VOC, name: "Vård- och omsorgscollege / Kommunförbundet"}
          - {key: NNS, name: "Nationella nätverket för samordningsförbund (NNS)"}
        persons:
          - {key: ordf, name: "Gunvor Ekesund", title: "ordförande"}
          - {key: vice, name: "Tord Lindvägg", title: "vice ordförande"}
          - {key: afled, name: "Mirjam Solberga", employer: AF, title: "sektionschef"}
          - {key: fkled, name: "Håkan Björnstig", employer: FK, title: "enhetschef"}
          - {key: rvners, name: "Anneli Kvistmo"}
          - {key: komers, name: "Said Norrfjäll"}
          - {key: afers, name: "Pernilla Granudd", employer: AF, title: "enhetschef"}
          - {key: fkers, name: "Jonas Tallåker", employer: FK, title: "enhetschef"}
          - {key: chef, name: "Karin Vattjom", employer: KOM, title: "förbundschef"}
          - {key: utv, name: "Elias Myrbäck", title: "utvecklingsledare"}
          - {key: rev, name: "Birgit Sandåsen", title: "förtroendevald revisor"}
          - {key: direktor, name: "Lena Strandhed", employer: IAF, title: "förvaltningsdirektör"}
          - {key: afchef, name: "Oskar Fjällgård", employer: AF, title: "chef, Arbetsförmedlingen Sundsvall"}
          - {key: fkkontakt, name: "Nadja Ristberg", employer: FK, title: "samverkansansvarig"}
          - {key: psykchef, name: "Mattias Hällnäs", employer: RVN, title: "tf verksamhetschef, vuxenpsykiatrin"}
          - {key: teamkontakt, name: "Ylva Bergeforsson", employer: IAF, title: "enhetschef, specialistteamet"}
          - {key: arbf1, name: "Rebecka Ovansjö", employer: AF, title: "arbetsförmedlare"}
          - {key: arbf2, name: "Amir Lidenby", employer: AF, title: "arbetsförmedlare"}
        mandates:
          - {who: ordf, member: RVN, kind: ordinary}
          - {who: rvners, member: RVN, kind: deputy}
          - {who: vice, member: KOM, kind: ordinary}
          - {who: komers, member: KOM, kind: deputy}
          - {who: afled, member: AF, kind: ordinary}
          - {who: afers, member: AF, kind: deputy}
          - {who: fkled, member: FK, kind: ordinary}
          - {who: fkers, member: FK, kind: deputy}
        mandatePeriods:
          - {from: "2019-04-01", until: "2023-03-31", elected: "2019-04-01"}
          - {from: "2023-04-01", until: "2027-03-31", elected: "2023-04-03"}
        chairmanships:
          - {who: ordf, office: chair}
          - {who: vice, office: viceChair}
        accounts:
          - {name: "Karin Vattjom", email: "forbundschef@demo.kansli.se", who: chef, roles: [director]}
          - {name: "Elias Myrbäck", email: "utvecklingsledare@demo.kansli.se", who: utv, roles: [developmentLeader]}
          - {name: "Gunvor Ekesund", email: "ordforande@demo.kansli.se", who: ordf}
          - {name: "Tord Lindvägg", email: "vice@demo.kansli.se", who: vice}
          - {name: "Mirjam Solberga", email: "ledamot.af@demo.kansli.se", who: afled}
          - {name: "Håkan Björnstig", email: "ledamot.fk@demo.kansli.se", who: fkled}
          - {name: "Said Norrfjäll", email: "ersattare.kommun@demo.kansli.se", who: komers}
          - {name: "Anneli Kvistmo", email: "ersattare.region@demo.kansli.se", who: rvners}
          - {name: "Birgit Sandåsen", email: "revisor@demo.kansli.se", who: rev, roles: [auditor]}
          - {name: "Lena Strandhed", email: "sokande@demo.kansli.se", who: direktor, roles: [applicant]}
          - {name: "Disa Kullberg", email: "administrator@demo.kansli.se", roles: [administrator]}
          - {name: "Ellen Brunflo", email: "ekonom1@demo.kansli.se", roles: [accountant]}
          - {name: "Rasmus Stöde", email: "ekonom2@demo.kansli.se", roles: [accountant]}
        """#
}
