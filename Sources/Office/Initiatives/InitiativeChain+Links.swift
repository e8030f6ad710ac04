import Domain
import Site
import Store

/// Led i insatsens kedja (step).
enum InitiativeStep: Hashable { case initiative, application, section, agreement, payment, report, results }

extension Store {
    /// The strips of initiatives, as the pages of their steps show them: named when there are several, none for who may
    /// not read initiatives.
    func chains(of initiatives: [Initiative.ID], _ here: InitiativeStep, for user: User) async throws -> [Chain] {
        guard user.maybe(.readInitiatives) else { return [] }
        let chains = try await initiativeChains(initiatives)
        return chains.map { Chain(chains.count > 1 ? $0.initiative.title : nil, links: $0.links(here)) }
    }
}

extension InitiativeChain {
    /// The strip: from the diary number to the settlement. What is not there yet has no link.
    func links(_ here: InitiativeStep) -> [ChainLink] {
        let page = InitiativeRoutes.initiative(initiative.id)
        let standing = grants.last { $0.standing.needsAgreement }?.standing ?? grants.last?.standing
        let section = grants.last?.section.flatMap(section) ?? sections.last
        var links = [
            ChainLink(caseNumber ?? "Diarienummer", initiative.diaryCase.map { "/diarium/\($0)" }),
            ChainLink("Insatsen", page, isHere: here == .initiative),
        ]
        if initiative.kind == .application {
            links.append(
                ChainLink(
                    "Ansökan",
                    applications.isEmpty ? nil : page + "/ansokan",
                    isHere: here == .application
                )
            )
        }
        links.append(ChainLink(section?.name ?? "Styrelsens §", section?.path, isHere: here == .section))
        guard initiative.kind != .own else {
            return links + [
                ChainLink("Betalning", anchor("betalningar", !claims.isEmpty), isHere: here == .payment),
                results(here),
            ]
        }
        let agreement = standing.map { InitiativeRoutes.agreement($0.grant.id, of: initiative.id) }
        let isSettled = standing.map { standing in standing.settledYears.contains { standing.settlement(of: $0) != nil }
        }
        return links + [
            ChainLink("Avtal", agreement, isHere: here == .agreement),
            ChainLink("Delbetalning", anchor("beviljanden", grants.contains { !$0.standing.instalments.isEmpty })),
            ChainLink("Betalning", anchor("betalningar", !claims.isEmpty), isHere: here == .payment),
            ChainLink(
                "Redovisning",
                reports.isEmpty ? nil : ApplicationSide.office.reports(of: initiative.id),
                isHere: here == .report
            ),
            results(here),
            ChainLink("Slutavräkning", anchor("slutavrakning", isSettled ?? false)),
        ]
    }

    /// Deltagarnas resultat, when a delivery of them counts.
    private func results(_ here: InitiativeStep) -> ChainLink {
        ChainLink("Resultat", hasResults ? ResultRoutes.initiative(initiative.id) : nil, isHere: here == .results)
    }

    private func anchor(_ name: String, _ exists: Bool) -> String? {
        exists ? "\(InitiativeRoutes.initiative(initiative.id))#\(name)" : nil
    }

    /// Kan betalas nu: what the open instalments of a year may be paid with.
    func due(in year: Int, on day: Day) -> Money {
        grants.map { $0.standing.due(in: year, on: day) }.reduce(.zero, +)
    }
}
