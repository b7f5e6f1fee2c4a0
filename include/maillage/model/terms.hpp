// SPDX-License-Identifier: Apache-2.0
#pragma once
// The terms that several tables share: themes, audiences, languages, scales. The themes are those
// of the questionnaire in annex 7.6 of the 2014 study of the Brussels coordinations.

#include <maillage/vocabulary/term.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(Theme,
    (food, "alimentation", "voeding", "food", "aide alimentaire|voedselhulp"),
    (addictions, "assuétudes", "verslaving", "addictions"),
    (social_cohesion, "cohésion sociale", "sociale cohesie", "social cohesion", "cohésion de quartier"),
    (culture, "culture", "cultuur", "culture"),
    (childhood_youth, "enfance/petite enfance/jeunesse", "kinderen/jonge kinderen/jeugd", "childhood/early childhood/youth", "enfance|petite enfance|jeunesse|jeugd|kinderen"),
    (family, "famille", "gezin", "family"),
    (disability, "handicap", "handicap", "disability"),
    (employment_training, "insertion socioprofessionnelle / emploi / formation", "socioprofessionele inschakeling / werk / opleiding", "socio-professional integration / employment / training", "emploi|formation|isp|emploi/formation|werk|opleiding|insertion"),
    (housing, "logement", "huisvesting", "housing"),
    (poverty, "pauvreté", "armoede", "poverty"),
    (older_people, "personnes âgées", "ouderen", "older people", "seniors|troisième âge|senioren"),
    (foreign_origin, "personnes d’origine étrangère", "personen van vreemde herkomst", "people of foreign origin", "migrations|migratie"),
    (mental_health, "santé mentale (dont prévention/promotion)", "geestelijke gezondheid (incl. preventie/promotie)", "mental health (incl. prevention/promotion)", "santé mentale|geestelijke gezondheid"),
    (physical_health, "santé physique (dont prévention/promotion)", "lichamelijke gezondheid (incl. preventie/promotie)", "physical health (incl. prevention/promotion)", "santé physique|lichamelijke gezondheid"),
    (schooling, "scolarité", "onderwijs/schoolloopbaan", "schooling"),
    (safety, "sécurité", "veiligheid", "safety"))

MAILLAGE_TERMS(Audience,
    (everyone, "tout public", "iedereen", "everyone"),
    (children, "enfants", "kinderen", "children"),
    (young_people, "jeunes", "jongeren", "young people"),
    (families, "familles", "gezinnen", "families"),
    (older_people, "personnes âgées", "ouderen", "older people"),
    (homeless_people, "personnes sans abri", "dak- en thuislozen", "homeless people", "sans-abri|sans abris"),
    (jobseekers, "demandeurs d’emploi", "werkzoekenden", "jobseekers"),
    (newcomers, "nouveaux arrivants", "nieuwkomers", "newcomers", "primo-arrivants"),
    (undocumented_people, "personnes sans titre de séjour", "mensen zonder wettig verblijf", "undocumented people", "sans-papiers"),
    (disabled_people, "personnes handicapées", "personen met een handicap", "disabled people"),
    (ill_people, "personnes malades", "zieke personen", "people who are ill"),
    (professionals, "professionnels", "professionals", "professionals"))

MAILLAGE_TERMS(SpokenLanguage,
    (fr, "français", "Frans", "French"),
    (nl, "néerlandais", "Nederlands", "Dutch"),
    (en, "anglais", "Engels", "English"),
    (de, "allemand", "Duits", "German"),
    (ar, "arabe", "Arabisch", "Arabic"),
    (tr, "turc", "Turks", "Turkish"),
    (es, "espagnol", "Spaans", "Spanish"),
    (pt, "portugais", "Portugees", "Portuguese"),
    (it, "italien", "Italiaans", "Italian"),
    (pl, "polonais", "Pools", "Polish"),
    (ro, "roumain", "Roemeens", "Romanian"),
    (bg, "bulgare", "Bulgaars", "Bulgarian"),
    (ru, "russe", "Russisch", "Russian"),
    (uk, "ukrainien", "Oekraïens", "Ukrainian"),
    (sign_language, "langue des signes", "gebarentaal", "sign language"))

MAILLAGE_TERMS(Scale,
    (quartier, "de quartier", "wijk", "neighbourhood"),
    (commune, "communale", "gemeentelijk", "municipal", "communal|gemeente|municipality"),
    (intercommunal, "intercommunale", "intergemeentelijk", "inter-municipal", "zone|supralocal"),
    (region, "régionale", "gewestelijk", "regional", "gewest"))

/// Kinds of activities of a réseau (annex 7.6), and the practices its meetings are made of.
MAILLAGE_TERMS(ActivityKind,
    (meeting_place, "lieu de rencontre, d’échange d’informations et de création de synergie entre acteurs sociaux", "plaats voor ontmoeting, informatie-uitwisseling en synergie tussen sociale actoren", "place for meeting, exchanging information and creating synergy between social actors", "rencontre|ontmoeting"),
    (information, "réunions régulières d’informations", "regelmatige informatievergaderingen", "regular information meetings", "informatie"),
    (diagnosis, "diagnostic de besoins sociaux", "diagnose van sociale behoeften", "diagnosis of social needs", "diagnostic|diagnose"),
    (projects, "construction et mise en place de projets (en partenariat entre les membres)", "opbouw en uitvoering van projecten (in partnerschap tussen de leden)", "building and running projects (in partnership between members)", "projets|projecten"),
    (intervision, "intervision/supervision", "intervisie/supervisie", "peer review/supervision", "intervisie|supervision"),
    (around_a_person, "coordination d’intervenants social/santé autour d’une personne", "coördinatie van welzijns-/gezondheidswerkers rond een persoon", "coordination of social/health workers around a person", "personne"),
    (directory, "répertoire des acteurs", "sociale kaart", "directory of actors", "carte sociale|répertoire"),
    (training, "formation", "opleiding", "training"),
    (collective_day, "journée d’action collective", "collectieve actiedag", "collective action day"),
    (campaign, "campagne de sensibilisation", "sensibiliseringscampagne", "awareness campaign"),
    (round_table, "tour de table", "rondje langs de deelnemers", "round of tables"),
    (informal_exchange, "temps d’échange informel", "tijd voor informele uitwisseling", "time kept for informal exchange"),
    (in_members_premises, "réunion chez un membre", "vergadering bij een lid", "meeting in members’ premises"),
    (icebreaker, "animation pour faire connaissance (speed-dating …)", "kennismakingsactiviteit (speeddating …)", "getting-acquainted activity (speed dating …)", "speed-dating|speed-meeting"),
    (service_presentation, "présentation d’un nouveau service ou projet", "voorstelling van een nieuwe dienst of een nieuw project", "presentation of a new service or project"),
    (news_circulation, "circulation des nouvelles des membres (courriel, bulletin, site)", "verspreiding van nieuws van de leden (e-mail, nieuwsbrief, website)", "circulating members’ news (e-mail, newsletter, site)"),
    (thematic_presentation, "présentation d’un thème, avec échanges", "voorstelling van een thema, met uitwisseling", "presentation of a theme, with discussion"),
    (reflection, "réflexion approfondie et régulière sur les pratiques", "grondige en regelmatige reflectie over de praktijk", "regular, thorough reflection on practice"),
    (outside_project, "participation à un projet porté par d’autres", "deelname aan een project van anderen", "taking part in a project carried by others"),
    (advice, "avis demandé par une autorité", "advies gevraagd door een overheid", "advice asked for by an authority"),
    (common_position, "recherche d’une position commune face à une politique", "zoeken naar een gezamenlijk standpunt tegenover een beleid", "seeking a common position on a policy"))

MAILLAGE_TERMS(Capacity,
    (member, "membre", "lid", "member"),
    (ex_officio, "membre de droit", "lid van rechtswege", "ex officio member"),
    (guest, "invité", "genodigde", "guest"),
    (observer, "observateur", "waarnemer", "observer"),
    (partner, "partenaire", "partner", "partner"))
// clang-format on

}  // namespace maillage::inline model
