// SPDX-License-Identifier: Apache-2.0
// Who is round each table: public services or associations, which kinds of actors, which languages.

#include <algorithm>

#include <maillage/graph/attribute.hpp>
#include <maillage/graph/project.hpp>
#include <maillage/measure/diversity.hpp>

#include "../answer.hpp"
#include "../moment.hpp"
#include "../who_takes_part.hpp"

namespace maillage::inline analysis::indicators::composition {
namespace {

const About about{
    "composition",
    {"Composition des réseaux", "Samenstelling van de netwerken", "Composition of réseaux"},
    {"Qui est autour de chaque table : services publics ou associations, quels types d’acteurs, "
     "quelles langues ?",
     "Wie zit er rond elke tafel: openbare diensten of verenigingen, welke soorten actoren, welke "
     "talen?",
     "Who is round each table: public services or associations, which kinds of actors, which "
     "languages?"},
    {"Trois aspects par réseau dont on connaît au moins {at_least} acteurs : secteur, type, régime "
     "linguistique ; une ligne par groupe. La part est celle du groupe parmi les acteurs dont "
     "l’aspect est connu ; les autres ont leur ligne, sans groupe. Diversité : de 0, tous "
     "semblables, à 1 pour l’indice normalisé (IQV), tous les groupes à parts égales. « Liste "
     "entière » : on sait qu’il n’y a personne d’autre.",
     "Drie aspecten per netwerk waarvan minstens {at_least} actoren bekend zijn: sector, soort, "
     "taalstelsel; één rij per groep. Het aandeel is dat van de groep onder de actoren van wie het "
     "aspect bekend is; de andere hebben hun eigen rij, zonder groep. Diversiteit: van 0, allen "
     "gelijk, tot 1 voor de genormaliseerde index (IQV), alle groepen even groot. ‘Volledige "
     "lijst’: men weet dat er niemand anders is.",
     "Three aspects a réseau of which at least {at_least} actors are known: sector, kind, language "
     "regime; one row a group. The share is that of the group among the actors whose aspect is "
     "known; the others have a row of their own, without a group. Diversity: from 0, all alike, to "
     "1 for the normalised index (IQV), all groups alike in size. “Whole list”: it is known that "
     "there is nobody else."},
    {"Qui figure sur la liste n’est pas forcément présent, ni ne pèse autant que les autres. Le "
     "type ne dit pas le secteur d’une école, d’un hôpital ou d’une fédération ; une association "
     "créée par les pouvoirs publics n’est comptée comme publique que si son type le dit. Un "
     "réseau membre d’un autre n’est pas un acteur.",
     "Wie op de lijst staat is niet noodzakelijk aanwezig en heeft niet evenveel gewicht als de "
     "anderen. De soort zegt niet tot welke sector een school, een ziekenhuis of een federatie "
     "hoort; een vereniging die door de overheid is opgericht telt enkel als openbaar als haar "
     "soort het zegt. Een netwerk dat lid is van een ander is geen actor.",
     "Who is on the list is not necessarily there, nor weighs as much as the others. The kind does "
     "not tell the sector of a school, a hospital or a federation; an association created by "
     "public authorities counts as public only if its kind says so. A réseau that is a member of "
     "another is not an actor."},
    dated({{"at_least",
            Parameter::Type::integer,
            "2",
            {"nombre minimal d’acteurs connus d’un réseau",
             "minimum aantal bekende actoren van een netwerk",
             "least number of known actors of a réseau"},
            {},
            {1, {}}}}),
    {"URIAS 2014, 4.2.6", "Blau 1977", "Agresti and Agresti 1978"}};

/// One respect in which actors differ, and how diverse that makes those round each table.
struct Aspect {
    AttributeName name;
    Attribute groups;
    std::vector<double> blau, iqv;

    Aspect(const Model& model, const View& view, AttributeName name)
        : name(name),
          groups(attribute(model, view.network(), name)),
          blau(maillage::blau(view, groups)),
          iqv(maillage::iqv(view, groups)) {}

    /// How many of the actors of a réseau are in each group, the unknown last.
    std::vector<std::size_t> counts(const View& view, Node reseau) const {
        std::vector<std::size_t> counts(groups.codes.size() + 1);
        for (const Step step : view.neighbours(reseau))
            ++counts[std::min<std::size_t>(groups.groups[step.node], groups.codes.size())];
        return counts;
    }
    template <class Enum>
    std::size_t count_of(Enum group, const std::vector<std::size_t>& counts) const {
        const auto at = std::ranges::find(groups.codes, code(group));
        return at == groups.codes.end()
                   ? 0
                   : counts[static_cast<std::size_t>(at - groups.codes.begin())];
    }
};

Value bound(const std::optional<double>& bound) { return bound ? Value(*bound) : Value(); }

/// What the sentences say, of the réseaux that are shown.
struct Totals {
    std::size_t whole = 0, sector_known = 0, mostly_public = 0, mostly_associative = 0;
    std::size_t seats = 0, language_known = 0, with_fr = 0, with_nl = 0, with_both = 0;

    void add(const Aspect& aspect, const std::vector<std::size_t>& counts, std::size_t known) {
        if (aspect.name == AttributeName::sector) {
            sector_known += known > 0;
            mostly_public += 2 * aspect.count_of(Sector::public_sector, counts) > known;
            mostly_associative += 2 * aspect.count_of(Sector::associative, counts) > known;
        } else if (aspect.name == AttributeName::language_regime) {
            const bool fr = aspect.count_of(LanguageRegime::fr, counts) > 0,
                       nl = aspect.count_of(LanguageRegime::nl, counts) > 0;
            seats += known + counts.back();
            language_known += known;
            with_fr += fr;
            with_nl += nl;
            with_both += fr && nl;
        }
    }
};

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    const Moment moment(arguments);
    Lens seen = participation(lens);
    seen.two_mode = true;
    const Network network = project(model, seen);
    const View view = moment.view(network);
    Present present = moment.present(model, network);
    std::ranges::sort(present.reseaux, {},
                      [&](Id<Reseau> id) -> const std::string& { return model.reseaux[id].key; });
    const std::vector<bool> whole_lists = fully_seen(model, network, seen, moment);
    const Aspect aspects[] = {{model, view, AttributeName::sector},
                              {model, view, AttributeName::kind},
                              {model, view, AttributeName::language_regime}};

    Finding finding;
    finding.columns = {
        named_column("reseau", {"réseau", "netwerk", "réseau"}),
        {"declared_least",
         Label{"membres annoncés, au moins", "opgegeven leden, minstens",
               "declared members, least"},
         ""},
        {"declared_most",
         Label{"membres annoncés, au plus", "opgegeven leden, hoogstens", "declared members, most"},
         ""},
        {"whole", Label{"liste entière", "volledige lijst", "whole list"}, ""},
        named_column("aspect", {"aspect", "aspect", "aspect"}),
        named_column("group", {"groupe", "groep", "group"}),
        {"actors", Label{"acteurs", "actoren", "actors"}, ""},
        {"known",
         Label{"acteurs d’aspect connu", "actoren met bekend aspect", "actors of known aspect"},
         ""},
        {"share", Label{"part des connus", "aandeel van de bekende", "share of the known"}, ""},
        {"blau", Label{"diversité (Blau)", "diversiteit (Blau)", "diversity (Blau)"}, ""},
        {"iqv", Label{"diversité (IQV)", "diversiteit (IQV)", "diversity (IQV)"}, ""}};
    Totals totals;
    for (const Id<Reseau> id : present.reseaux) {
        const Node node = *network.node_of(id);
        const std::size_t actors = view.degree(node);
        if (actors < static_cast<std::size_t>(arguments.integer("at_least"))) continue;
        const bool whole = whole_lists[id.index];
        ++finding.known;
        totals.whole += whole;
        const Range& declared = model.reseaux[id].declared_members;
        for (const Aspect& aspect : aspects) {
            const std::vector<std::size_t> counts = aspect.counts(view, node);
            const std::size_t known = actors - counts.back();
            totals.add(aspect, counts, known);
            for (std::size_t group = 0; group < counts.size(); ++group) {
                if (counts[group] == 0) continue;
                const bool named_group = group < aspect.groups.codes.size();
                finding.rows.push_back(
                    {named(model.reseaux, id), bound(declared.min), bound(declared.max),
                     whole ? Value(true) : Value(), named(aspect.name),
                     named_group
                         ? Value(Named{aspect.groups.codes[group], aspect.groups.labels[group]})
                         : Value(),
                     number_of(counts[group]), number_of(known),
                     named_group
                         ? measured(static_cast<double>(counts[group]) / static_cast<double>(known))
                         : Value(),
                     measured(aspect.blau[node]), measured(aspect.iqv[node])});
            }
        }
    }
    finding.population_of = Label{"réseaux", "netwerken", "réseaux"};
    finding.population = present.reseaux.size();
    finding.omitted = std::move(present.omitted);
    finding.sentences = {
        said(totals.whole
                 ? Label{"Pour {2} {2|réseau|réseaux} sur {0}, on connaît au moins {1} "
                         "{1|acteur|acteurs} ; pour {3}, on sait que la liste est entière.",
                         "Voor {2} van de {0} {0|netwerk|netwerken} {1|is|zijn} minstens {1} "
                         "{1|actor|actoren} bekend; voor {3} weet men dat de lijst volledig is.",
                         "For {2} {2|réseau|réseaux} of {0}, at least {1} {1|actor is|actors are} "
                         "known; for {3}, the list is known to be whole."}
                 : Label{"Pour {2} {2|réseau|réseaux} sur {0}, on connaît au moins {1} "
                         "{1|acteur|acteurs} ; d’aucun on ne sait que la liste est entière.",
                         "Voor {2} van de {0} {0|netwerk|netwerken} {1|is|zijn} minstens {1} "
                         "{1|actor|actoren} bekend; van geen enkel weet men dat de lijst volledig "
                         "is.",
                         "For {2} {2|réseau|réseaux} of {0}, at least {1} {1|actor is|actors are} "
                         "known; of none is the list known to be whole."},
             {number_of(finding.population), arguments.integer("at_least"),
              number_of(finding.known), number_of(totals.whole)}),
        said({"Là où le secteur d’un acteur au moins est connu ({0} {0|réseau|réseaux}), le public "
              "fait plus de la moitié de {1} {1|table|tables}, l’associatif de {2} ; un type hors "
              "liste compte à part.",
              "Waar de sector van minstens één actor bekend is ({0} {0|netwerk|netwerken}), zijn "
              "openbare diensten meer dan de helft van {1} {1|tafel|tafels}, verenigingen van {2}; "
              "een soort buiten de lijst telt apart.",
              "Where the sector of at least one actor is known ({0} {0|réseau|réseaux}), public "
              "services are more than half of {1} {1|table|tables}, associations of {2}; a kind "
              "outside the list counts apart."},
             {number_of(totals.sector_known), number_of(totals.mostly_public),
              number_of(totals.mostly_associative)}),
        said({"Le régime linguistique est connu pour {0} {0|participation|participations} sur {1} "
              ": {2} {2|réseau a|réseaux ont} un acteur francophone, {3} un néerlandophone, {4} "
              "les deux.",
              "Het taalstelsel is bekend voor {0} van {1} {1|deelname|deelnames}: {2} {2|netwerk "
              "heeft|netwerken hebben} een Franstalige actor, {3} een Nederlandstalige, {4} "
              "allebei.",
              "The language regime is known for {0} {0|participation|participations} of {1}: {2} "
              "{2|réseau has|réseaux have} a French-speaking actor, {3} a Dutch-speaking one, {4} "
              "both."},
             {number_of(totals.language_known), number_of(totals.seats), number_of(totals.with_fr),
              number_of(totals.with_nl), number_of(totals.with_both)}),
        std::move(present.sentence)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::composition
