// SPDX-License-Identifier: Apache-2.0
#pragma once
// Ties between actors as they report them, and referrals (orientations) between services. Never
// anything about the person helped.

#include <maillage/model/inquiry.hpp>
#include <maillage/model/service.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(TieKind,
    (knows, "connaît", "kent", "knows"),
    (trusts, "fait confiance à", "vertrouwt", "trusts"),
    (refers, "oriente vers", "verwijst naar", "refers to"),
    (collaborates, "collabore avec", "werkt samen met", "collaborates with"))

MAILLAGE_TERMS(ReferralOutcome,
    (accepted, "acceptée", "aanvaard", "accepted"),
    (refused, "refusée", "geweigerd", "refused"),
    (no_answer, "sans réponse", "geen antwoord", "no answer"))

struct Tie : Record {
    Id<Actor> from_actor;
    Id<Actor> to_actor;
    Term<TieKind> kind;
    Number strength;
    Range scale;
    Id<Inquiry> inquiry;
    Period period;
};
MAILLAGE_DESCRIBE(Tie, ties, "relations", "relaties", "How one actor stands to another, as somebody reported it.",
    (from_actor, "de l’acteur", "van actor", "The actor that says so.", required),
    (to_actor, "vers l’acteur", "naar actor", "The actor it concerns.", required),
    (kind, "type de relation", "soort relatie", "Knows, trusts, refers or collaborates.", required, also{"type"}),
    (strength, "intensité", "sterkte", "How strong, on the scale; larger is closer."),
    (scale, "échelle", "schaal", "The bounds of the scale that was asked."),
    (inquiry, "enquête", "bevraging", "The inquiry in which it was said."),
    (period, "période", "periode", "When it holds."))

struct Referral : Record {
    Id<Actor> from_actor;
    Id<Service> to_service;
    Date on;
    Term<ReferralOutcome> outcome;
    Date answered_on;
};
MAILLAGE_DESCRIBE(Referral, referrals, "orientations", "doorverwijzingen", "Somebody sent from an actor to a service; nothing about who.",
    (from_actor, "de l’acteur", "van actor", "Who refers.", required),
    (to_service, "vers le service", "naar dienst", "To which service.", required),
    (on, "date", "datum", "When."),
    (outcome, "suite", "gevolg", "Accepted, refused or no answer."),
    (answered_on, "répondu le", "beantwoord op", "When it was answered."))
// clang-format on

}  // namespace maillage::inline model
