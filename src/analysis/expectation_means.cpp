// SPDX-License-Identifier: Apache-2.0
#include "expectation_means.hpp"

#include "codebook/question.hpp"

namespace maillage::inline analysis {
namespace {

using coordination::Answer;
using coordination::Answers;
using coordination::Facts;

Answers reports_needs(const Facts& facts) {
    const Table<Need>& needs = facts.model.needs;
    return facts.exists(
        facts.otherwise(needs.name()), needs,
        [&](const Need& need) { return facts.home(need.reported_by.second()); },
        [](const Need&) { return Answer::yes; });
}

const Means to_know_the_offer[] = {
    {"U184",
     {"un répertoire de tous les acteurs", "een sociale kaart van alle actoren",
      "a directory of all actors"}},
    {"U185",
     {"un répertoire d’un quartier ou d’un thème", "een sociale kaart van een wijk of een thema",
      "a directory of a neighbourhood or a theme"}},
    {"U186",
     {"un répertoire en préparation", "een sociale kaart in voorbereiding",
      "a directory in preparation"},
     // What is being prepared tells nobody anything yet.
     [](const Facts& f) { return Answers(f.coordinations.size(), Answer::no); }},
    {"U187",
     {"des animations pour faire connaissance", "kennismakingsactiviteiten",
      "getting-acquainted activities"}},
    {"U188",
     {"un diagnostic collectif de l’offre et des besoins",
      "een collectieve diagnose van aanbod en noden",
      "a collective diagnosis of the offer and the needs"}},
};
const Means to_put_faces[] = {
    {"U189",
     {"des assemblées", "plenaire vergaderingen", "assemblies"},
     // The table counts those with 2 to 6 a year: more do no less.
     [](const Facts& f) { return f.plenaries_held().within(2); }},
    {"U190",
     {"des groupes de travail réguliers", "regelmatige werkgroepen", "regular working groups"},
     // Likewise, 1 to 9 groups that meet 3 to 10 times each.
     [](const Facts& f) {
         return f.group_meetings_held().within(1) & f.each_group(f.meetings_of(f.groups).within(3));
     }},
};
const Means to_know_premises[] = {
    {"U191",
     {"des réunions chez les membres", "vergaderingen bij de leden",
      "meetings in members’ premises"}},
};
const Means to_share_news[] = {
    {"U192", {"un tour de table", "een rondje langs de deelnemers", "a round of tables"}},
    {"U193",
     {"la présentation d’un nouveau service", "de voorstelling van een nieuwe dienst",
      "the presentation of a new service"}},
    {"U194",
     {"la circulation des nouvelles des membres", "de verspreiding van nieuws van de leden",
      "the circulation of members’ news"}},
};
const Means to_learn[] = {
    {"U195",
     {"la présentation d’un thème", "de voorstelling van een thema",
      "the presentation of a theme"}},
    {"U196", {"des formations", "opleidingen", "trainings"}},
};
const Means to_share_experience[] = {
    {"U197",
     {"une réflexion approfondie et régulière", "een grondige en regelmatige reflectie",
      "regular, thorough reflection"}},
    {"U198",
     {"l’intervision ou la supervision", "intervisie of supervisie", "peer review or supervision"}},
};
const Means to_fit_the_offer[] = {
    {"U199",
     {"une activité pour articuler l’offre", "een activiteit om het aanbod af te stemmen",
      "an activity to fit the offer together"}},
};
const Means to_voice_needs[] = {
    {"U200",
     {"des besoins signalés, ou décelés dans les statistiques",
      "noden die gemeld zijn, of in de statistieken gevonden",
      "needs that are reported, or found in statistics"},
     // The table counts statistics alone; what members voice serves as well.
     reports_needs},
};
const Means to_diagnose_a_theme[] = {
    {"U201",
     {"le diagnostic d’un groupe de travail", "de diagnose van een werkgroep",
      "the diagnosis of a working group"}},
    {"U202",
     {"le diagnostic d’un expert", "de diagnose van een deskundige", "the diagnosis of an expert"}},
};
const Means to_define_priorities[] = {
    {"U203",
     {"un diagnostic collectif mis par écrit", "een neergeschreven collectieve diagnose",
      "a collective diagnosis, written down"}},
};
const Means to_act_outside[] = {
    {"U204",
     {"du temps pour des échanges informels", "tijd voor informele uitwisseling",
      "time for informal exchange"}},
    {"U205",
     {"la participation aux projets d’autres", "deelname aan projecten van anderen",
      "taking part in projects of others"}},
};
const Means to_act_within[] = {
    {"U206",
     {"des projets construits en groupes de travail", "projecten die werkgroepen opbouwen",
      "projects built in working groups"}},
};
const Means to_relay[] = {
    {"U207", {"un colloque ou une conférence", "een colloquium of conferentie", "a conference"}},
    {"U208",
     {"un relais systématique au président du CPAS",
      "een systematische signalering aan de OCMW-voorzitter",
      "a standing relay to the CPAS president"}},
    {"U209",
     {"un diagnostic présenté aux échevins ou au conseil du CPAS",
      "een diagnose voorgesteld aan de schepenen of de OCMW-raad",
      "a diagnosis presented to the aldermen or the CPAS council"}},
    {"U210",
     {"le président du CPAS, qui porte les besoins au collège",
      "de OCMW-voorzitter, die de noden aan het college voorlegt",
      "the CPAS president, who brings the needs to the college"}},
    {"U211",
     {"des élus invités à un groupe de travail", "verkozenen als gast in een werkgroep",
      "elected officials as guests of a working group"}},
    {"U212",
     {"un mécontentement dit au président du CPAS", "ongenoegen geuit bij de OCMW-voorzitter",
      "discontent voiced to the CPAS president"}},
    {"U213",
     {"un avis demandé par le président du CPAS", "een advies gevraagd door de OCMW-voorzitter",
      "advice asked for by the CPAS president"}},
    {"U214",
     {"une position commune face à une politique", "een gezamenlijk standpunt tegenover een beleid",
      "a common position on a policy"}},
};

const Part parts[] = {
    {Expectation::meet,
     "1a",
     {"connaître l’ensemble de l’offre d’un territoire",
      "het hele aanbod van een grondgebied kennen", "knowing all of the offer of a territory"},
     to_know_the_offer},
    {Expectation::meet,
     "1b",
     {"connaître les gens derrière les services et les projets",
      "de mensen achter de diensten en projecten kennen",
      "knowing the people behind services and projects"},
     to_put_faces},
    {Expectation::meet,
     "1c",
     {"connaître les locaux d’un service", "de lokalen van een dienst kennen",
      "knowing the premises of a service"},
     to_know_premises},
    {Expectation::exchange,
     "2a",
     {"partager des informations sur les activités et services",
      "informatie delen over activiteiten en diensten",
      "sharing information about activities and services"},
     to_share_news},
    {Expectation::exchange,
     "2b",
     {"s’informer et se former sur un thème", "zich informeren en vormen over een thema",
      "information and training on a theme"},
     to_learn},
    {Expectation::exchange,
     "2c",
     {"partager des expériences et des questions professionnelles",
      "professionele ervaringen en vragen delen", "sharing professional experience and questions"},
     to_share_experience},
    {Expectation::coordinate_offer,
     "3a",
     {"articuler l’offre : besoins couverts, pas de double emploi",
      "het aanbod afstemmen: noden gedekt, geen overlapping",
      "fitting the offer together: needs covered, nothing doubled"},
     to_fit_the_offer},
    {Expectation::know_needs,
     "4a",
     {"par l’expression de besoins ou de problématiques nouvelles",
      "door noden of nieuwe problemen te uiten", "by voicing needs or new problems"},
     to_voice_needs},
    {Expectation::know_needs,
     "4b",
     {"par un diagnostic sur un thème", "door een diagnose over een thema",
      "by a diagnosis on a theme"},
     to_diagnose_a_theme},
    {Expectation::know_needs,
     "4c",
     {"en définissant ensemble besoins et priorités", "door samen noden en prioriteiten te bepalen",
      "by defining needs and priorities together"},
     to_define_priorities},
    {Expectation::act_together,
     "5a",
     {"entre membres, hors de la coordination", "tussen leden, buiten de coördinatie",
      "between members, outside the coordination"},
     to_act_outside},
    {Expectation::act_together,
     "5b",
     {"au sein de la coordination", "binnen de coördinatie", "within the coordination"},
     to_act_within},
    {Expectation::relay,
     "6a",
     {"vers les autorités politiques", "naar de politieke overheden", "to political authorities"},
     to_relay}};

}  // namespace

std::span<const Part> parts_of_expectations() { return parts; }

std::pair<Answers, coordination::Evidence> in_use(const Means& means, const Facts& facts) {
    return facts.shown([&](const Facts& f) {
        return means.in_use ? means.in_use(f) : coordination::answers_to(means.question, f);
    });
}

}  // namespace maillage::inline analysis
