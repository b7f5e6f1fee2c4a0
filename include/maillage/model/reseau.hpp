// SPDX-License-Identifier: Apache-2.0
#pragma once
// Any place that brings actors together: a social coordination, its working groups and committee, a
// platform, a federation's group. The French word is kept: *network* means the graph.

#include <maillage/model/actor.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(ReseauForm,
    (coordination, "coordination", "coördinatie", "coordination", "coordination sociale|cs"),
    (network, "réseau", "netwerk", "network"),
    (platform, "plateforme", "platform", "platform", "plate-forme"),
    (working_group, "groupe de travail", "werkgroep", "working group", "gt|sous-groupe|commission"),
    (committee, "comité", "comité", "committee", "comité d’accompagnement|comité de pilotage|bureau|stuurcomité"),
    (category, "catégorie (réseaux cités en général)", "categorie (netwerken in het algemeen)", "category (réseaux cited in general)", "générique"))

MAILLAGE_TERMS(ReseauScope,
    (external, "entre organisations", "tussen organisaties", "between organisations", "externe"),
    (internal, "interne à une organisation", "binnen één organisatie", "internal to one organisation", "interne"),
    (around_a_person, "autour d’une personne", "rond een persoon", "around a person"))

MAILLAGE_TERMS(ReseauType,
    (multithematic, "multithématique", "multithematisch", "multi-theme"),
    (thematic, "thématique", "thematisch", "thematic"))

MAILLAGE_TERMS(Steering,
    (coordinator, "par le coordinateur", "door de coördinator", "by the coordinator", "coordinateur"),
    (hierarchy, "par la hiérarchie", "door de hiërarchie", "by the hierarchy", "hiérarchie"),
    (committee, "par un organe incluant des membres", "door een orgaan met leden", "by a body that includes members", "organe|comité"))

MAILLAGE_TERMS(Founding,
    (thematic_network_widened, "ascendante : petit réseau thématique élargi et structuré", "bottom-up: klein thematisch netwerk, uitgebreid en gestructureerd", "bottom-up: small thematic network, widened and structured"),
    (negotiated_agreement, "ascendante : réseau multithématique existant, accord négocié", "bottom-up: bestaand multithematisch netwerk, onderhandeld akkoord", "bottom-up: existing multi-theme network, negotiated agreement"),
    (structural_link, "ascendante : réseau multithématique existant, lien structurel", "bottom-up: bestaand multithematisch netwerk, structurele band", "bottom-up: existing multi-theme network, structural link"),
    (bottom_up, "processus ascendant", "bottom-upproces", "bottom-up process"),
    (top_down, "processus descendant", "top-downproces", "top-down process", "descendant"))

MAILLAGE_TERMS(MembershipRule,
    (open, "ouverte à toutes les associations et services", "open voor alle verenigingen en diensten", "open to all associations and services", "ouverte"),
    (invited, "sur invitation ou choix, parfois avec des membres de droit", "op uitnodiging of keuze, soms met leden van rechtswege", "by invitation or choice, sometimes with ex officio members", "invités"),
    (network_and_cpas, "le CPAS et un réseau d’associations", "het OCMW en een netwerk van verenigingen", "the CPAS and a réseau of associations"),
    (no_members, "pas de membres", "geen leden", "no members"))

MAILLAGE_TERMS(OfficialsPlace,
    (chair, "président", "voorzitter", "chair"),
    (plenary, "en plénière", "in de plenaire vergadering", "plenary"),
    (guest, "invités", "genodigd", "guest"),
    (refused, "refusés", "geweigerd", "refused"))

MAILLAGE_TERMS(Logistics,
    (premises, "locaux", "lokalen", "premises", "salle|salles|lokaal"),
    (equipment, "matériel", "materiaal", "equipment"),
    (catering, "boissons et repas", "drank en maaltijden", "catering", "boissons"))

MAILLAGE_TERMS(LinkKind,
    (structural, "lien structurel", "structurele band", "structural link"),
    (participates, "participation", "deelname", "participation", "participe"),
    (parallel, "coexistence parallèle", "naast elkaar", "parallel"),
    (competing, "concurrence", "concurrentie", "competing"))

MAILLAGE_TERMS(ObjectiveLevel,
    (finality, "finalité", "finaliteit", "ultimate aim"),
    (long_term, "à long terme", "op lange termijn", "long term"),
    (priority, "priorité de l’année", "prioriteit van het jaar", "priority of the year"))

MAILLAGE_TERMS(Aim,
    (fight_poverty, "lutte contre la pauvreté", "armoedebestrijding", "fight against poverty"),
    (mutual_knowledge, "connaissance réciproque, liens entre intervenants", "wederzijdse kennis, banden tussen hulpverleners", "knowing each other, ties between workers"),
    (exchange, "information, échange et débat", "informatie, uitwisseling en debat", "information, exchange and debate"),
    (ethics, "éthique du travail social", "ethiek van het sociaal werk", "ethics of social work"),
    (synergies, "synergies entre acteurs locaux", "synergie tussen lokale actoren", "synergies between local actors"),
    (common_projects, "projets communs", "gezamenlijke projecten", "common projects"),
    (training, "réflexion et formation continuée", "reflectie en voortgezette vorming", "reflection and continuing training"),
    (diagnosis, "analyse des besoins, diagnostic commun", "behoefteanalyse, gezamenlijke diagnose", "analysis of needs, common diagnosis"),
    (community_work, "soutien au travail communautaire", "ondersteuning van het opbouwwerk", "support for community work"),
    (articulation, "articulation des actions sociales", "afstemming van de sociale acties", "fitting social actions together"),
    (effectiveness, "efficacité pour l’usager, politique sociale cohérente", "doeltreffendheid voor de gebruiker, samenhangend sociaal beleid", "effectiveness for users, coherent social policy"),
    (political_voice, "avis, orientations et relais vers les autorités", "advies, oriëntaties en signalen aan de overheden", "advice and signals to the authorities"))

MAILLAGE_TERMS(DecidedBy,
    (members, "les membres", "de leden", "the members"),
    (coordinator, "le coordinateur", "de coördinator", "the coordinator"),
    (committee, "le comité", "het comité", "the committee"),
    (hierarchy, "la hiérarchie", "de hiërarchie", "the hierarchy"))

struct Reseau : Record {
    Texts name;
    Term<ReseauForm> form;
    Term<ReseauScope> scope;
    Term<ReseauType> type;
    Terms<Theme> themes;
    Term<Scale> scale;
    Ids<Territory> territories;
    Ids<Actor> organisers;
    Id<Actor> legal_body;
    Id<Reseau> parent;
    Words contact_channels;
    Term<Steering> steering;
    Term<Founding> founding;
    Term<MembershipRule> membership_rule;
    Range declared_members;
    Terms<OfficialsPlace> place_of_officials;
    Terms<ActivityKind> activity_kinds;
    Terms<Logistics> logistics;
    Period period;
};
MAILLAGE_DESCRIBE(Reseau, reseaux, "réseaux", "netwerken",
    "Any place that brings actors together: a coordination, its working groups, a platform …",
    (name, "nom", "naam", "What it is called.", required, also{"dénomination|réseau|netwerk|coordination"}),
    (form, "forme", "vorm", "Coordination, network, platform, working group, committee; or a category: a kind of réseau cited in general, not one réseau."),
    (scope, "portée", "reikwijdte", "Between organisations, inside one, or around a person; only the first count as réseaux.", also{"étendue"}),
    (type, "type de coordination", "type coördinatie", "Whether it gathers many sectors or one theme.", also{"type"}),
    (themes, "thèmes", "thema’s", "What it is about.", also{"thème|thema|thématique|thematiek"}),
    (scale, "terrain d’action", "actieterrein", "On which scale it works.", also{"terrain|échelle|schaal"}),
    (territories, "territoires", "grondgebieden", "The territories it works on.", also{"territoire|commune|communes|gemeente|gemeenten"}),
    (organisers, "organisateurs", "organisatoren", "The actors that convene it.", also{"organisateur|organisator"}),
    (legal_body, "personne morale", "rechtspersoon", "The actor that carries it in law."),
    (parent, "dépend de", "hangt af van", "The réseau it is a part of: a working group's coordination.", also{"coordination mère"}),
    (contact_channels, "contacts fonctionnels", "functionele contacten", "General mailbox, site, address: never a person’s own.", also{"contact|site|adresse"}),
    (steering, "pilotage", "aansturing", "Who steers it."),
    (founding, "création", "ontstaan", "How it began."),
    (membership_rule, "règle d’adhésion", "toetredingsregel", "Who may be a member."),
    (declared_members, "membres déclarés", "opgegeven leden", "How many members it says it has.", unit{"actors"}, also{"nombre de membres|membres"}),
    (place_of_officials, "place des élus", "plaats van verkozenen", "Where elected officials are admitted."),
    (activity_kinds, "types d’activités", "soorten activiteiten", "What it does.", also{"activités|activiteiten"}),
    (logistics, "logistique", "logistiek", "Premises and means put at its disposal."),
    (period, "période", "periode", "When it has existed."))

struct Link : Record {
    Id<Reseau> from_reseau;
    Id<Reseau> to_reseau;
    Term<LinkKind> kind;
    std::string agreement;
    Period period;
};
MAILLAGE_DESCRIBE(Link, links, "liens", "banden", "How one réseau stands to another.",
    (from_reseau, "du réseau", "van netwerk", "The réseau that says so.", required),
    (to_reseau, "vers le réseau", "naar netwerk", "The réseau it concerns.", required),
    (kind, "type de lien", "soort band", "Structural, participating, parallel or competing.", required, also{"type"}),
    (agreement, "convention", "overeenkomst", "The paper that says so."),
    (period, "période", "periode", "When it holds."))

struct Objective : Record {
    Id<Reseau> reseau;
    Term<ObjectiveLevel> level;
    Texts text;
    Terms<Aim> aims;
    Term<DecidedBy> decided_by;
    Period period;
};
MAILLAGE_DESCRIBE(Objective, objectives, "objectifs", "doelstellingen", "What a réseau wants.",
    (reseau, "réseau", "netwerk", "Whose objective it is.", required),
    (level, "niveau", "niveau", "Finality, long term or priority of the year."),
    (text, "texte", "tekst", "The objective, in words.", required, also{"objectif|doelstelling"}),
    (aims, "visées", "bedoelingen", "What it aims at."),
    (decided_by, "décidé par", "beslist door", "Who set it."),
    (period, "période", "periode", "When it holds."))
// clang-format on

}  // namespace maillage::inline model
