import Domain
import Foundation
import Hummingbird
import Site
import Store

extension AgendaRoutes {
    /// Runs a form of an item's page; what is wrong with it is shown there, with what was typed.
    private func back(
        _ context: PageContext,
        scope: String,
        _ write: (BoardMeeting.ID, AgendaItem.ID, Signature) async throws -> Void
    ) async throws -> Response {
        let (meeting, item) = (try context.id, try context.item)
        do {
            try await write(meeting, item, sign(try context.user, "dagordning"))
            return .see("/moten/\(meeting)/arenden/\(item)", receipt: .saved)
        } catch var errors as FormErrors {
            errors.scope = scope
            return try await itemPage(context, errors).html(in: context.frame).response(errors.status)
        }
    }

    @Sendable func rewrite(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "") { meeting, item, signature in
            let registered = {
                guard let record = try await store.meetingRecord(meeting).item(item) else { throw Missing() }
                return ItemForm.fields(record.item)
            }
            try await context.form.saved(over: registered, ItemForm.labels) { typed in
                let form = ItemForm(typed)
                try await store.rewrite(item, of: meeting, form.refined(), revision: form.revision, signature)
            }
        }
    }

    @Sendable func move(_ request: Request, _ context: PageContext) async throws -> Response {
        let (meeting, item) = (try context.id, try context.item)
        guard let place = Int(context.form["place"]) else { throw HTTPError(.badRequest) }
        try await store.move(item, of: meeting, to: place, sign(try context.user, "dagordning"))
        return .see(Self.agenda(meeting))
    }

    @Sendable func remove(_ request: Request, _ context: PageContext) async throws -> Response {
        let (meeting, item) = (try context.id, try context.item)
        try await store.removeItem(item, of: meeting, sign(try context.user, "dagordning"))
        return .see(Self.agenda(meeting), receipt: .removed)
    }

    @Sendable func changeParties(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "part-") { meeting, item, signature in
            if let party = ItemParty.ID(context.form["remove"]) {
                return try await store.removeParty(party, from: item, of: meeting, signature)
            }
            let form = try PartyForm(context.form).refined()
            let party = form.organisation.map(NamedParty.known) ?? .named(form.name)
            try await store.addParty(party, as: form.kind, to: item, of: meeting, signature)
        }
    }

    @Sendable func changeInvolvements(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "person-") { meeting, item, signature in
            if let involvement = Involvement.ID(context.form["remove"]) {
                return try await store.removeInvolvement(involvement, from: item, of: meeting, signature)
            }
            let form = try InvolvementForm(context.form).refined()
            try await store.involve(form.person, as: form.kind, in: item, of: meeting, signature)
        }
    }

    @Sendable func propose(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "ny-") { meeting, item, signature in
            let draft = try ClauseForm(context.form).refined()
            let record = try await store.meetingRecord(meeting)
            guard let matter = record.item(item)?.matters.first else { throw Missing() }
            try await store.addClause(draft, to: matter.id, of: meeting, signature)
        }
    }

    @Sendable func changeProposal(_ request: Request, _ context: PageContext) async throws -> Response {
        let clause = try context.parameters.require("clause", as: Clause.ID.self)
        return try await back(context, scope: "sats\(clause)-") { meeting, item, signature in
            if ClauseForm(context.form).isRemoval {
                return try await store.removeClause(clause, of: meeting, signature)
            }
            let registered = {
                let clauses = try await store.meetingRecord(meeting).item(item)?.clauses
                guard let record = clauses?.first(where: { $0.id == clause }) else { throw Missing() }
                return ClauseForm.fields(record)
            }
            try await context.form.saved(over: registered, ClauseForm.labels) { typed in
                let form = ClauseForm(typed)
                let revision = form.revision
                try await store.rewriteClause(clause, form.refined(), of: meeting, revision: revision, signature)
            }
        }
    }

    @Sendable func append(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "bilaga-") { meeting, item, signature in
            guard let file = context.form.file("file"), !file.bytes.isEmpty else {
                throw FormErrors("file", "Fil: välj en fil att bifoga.")
            }
            let title = context.form["title"].isEmpty ? file.name : context.form["title"]
            do {
                let kept = try store.keep(Data(file.bytes), named: file.name)
                try await store.addAppendix(title, kept, to: item, of: meeting, signature)
            } catch let refusal as Refusal where refusal.ruling.provision == .Kansli.files {
                throw FormErrors("file", "Fil: \(refusal.ruling.reason)")
            }
        }
    }

    @Sendable func removeAppendix(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "bilaga-") { meeting, _, signature in
            let id = try context.parameters.require("appendix", as: Appendix.ID.self)
            try await store.removeAppendix(id, of: meeting, signature)
        }
    }

    @Sendable func tie(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "diarium-") { meeting, item, signature in
            if let id = DiaryCase.ID(context.form["untie"]) {
                return try await store.untie(item, from: id, signature)
            }
            let title = try await store.meetingRecord(meeting).item(item)?.item.title ?? ""
            let choice = DiaryCase.ID(context.form["case"]).map { CaseChoice.existing($0) } ?? .new(title: title)
            do {
                try await store.tie(item, of: meeting, to: choice, signature)
            } catch let refusal as Refusal where FormErrors(refusal) != nil {
                throw FormErrors("case", "Ärende: \(refusal.ruling.reason)")
            }
        }
    }
}
