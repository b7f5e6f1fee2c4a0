// SPDX-License-Identifier: Apache-2.0
// What helps or hinders coordinations, as far as records show it: the table of annex 7.3 of the 2014
// study, with the coordinations where each factor is there; and what no record can show, and why.

#include <algorithm>
#include <array>

#include "../answer.hpp"
#include "../coordination/factors.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"

namespace maillage::inline analysis::indicators::factors {
namespace {

using namespace coordination;

const About about{
    "factors",
    {"Ce qui aide, ce qui freine", "Wat helpt, wat remt", "What helps, what hinders"},
    {"Quels facteurs qui aident ou freinent une coordination les données montrent-elles, et chez "
     "qui ?",
     "Welke factoren die een coördinatie helpen of remmen tonen de gegevens, en bij wie?",
     "Which factors that help or hinder a coordination do the records show, and where?"},
    {"Une ligne par facteur de l’annexe 7.3 de l’étude, dans nos mots : le libellé dit ce que les "
     "données montrent, parfois moins que ce que l’étude vise. « Oui » et « non » comptent les "
     "coordinations, nommées à côté ; les autres sont inconnues. Un facteur que rien ne peut "
     "montrer dit pourquoi : vécu (il faut le demander), à apprécier (cela se juge sur place), non "
     "consigné (aucun champ ne le note), contexte (hors des coordinations). Trois lignes par "
     "coordination le montrent, au plus ; un oui sans ligne repose sur une réponse complète à une "
     "enquête, ou sur un nombre.",
     "Eén rij per factor van bijlage 7.3 van de studie, in onze woorden: de naam zegt wat de "
     "gegevens tonen, soms minder dan de studie bedoelt. ‘Ja’ en ‘nee’ tellen de coördinaties, "
     "ernaast genoemd; de andere zijn onbekend. Een factor die niets kan tonen, zegt waarom: "
     "beleving (te vragen), te beoordelen (ter plaatse), niet opgetekend (geen veld noteert het), "
     "context (buiten de coördinaties). Hoogstens drie rijen per coördinatie tonen het; een ja "
     "zonder rij steunt op een volledig antwoord op een bevraging, of op een getal.",
     "One row a factor of annex 7.3 of the study, in our words: the label says what records show, "
     "sometimes less than the study means. “Yes” and “no” count coordinations, named beside them; "
     "the others are unknown. A factor that nothing can show says why: felt (it must be asked), to "
     "be judged (on the spot), not recorded (no field holds it), context (outside coordinations). "
     "At most three rows a coordination show it; a yes without a row rests on a complete answer to "
     "an inquiry, or on a number."},
    {"Qu’un facteur soit là ne dit pas qu’il joue, ni qu’une coordination va bien ou mal. Ce qui "
     "ne se note pas, comme la confiance, peut peser davantage.",
     "Dat een factor er is, zegt niet dat hij speelt, noch dat het goed of slecht gaat. Wat niet "
     "genoteerd wordt, zoals vertrouwen, kan zwaarder wegen.",
     "That a factor is there does not say that it acts, nor that a coordination does well or "
     "badly. What is not written down, such as trust, may weigh more."},
    described_year(),
    {"URIAS 2014, 7.3"}};

// clang-format off
MAILLAGE_TERMS(Side,
    (helps, "aide", "helpt", "helps"),
    (hinders, "freine", "remt", "hinders"))
// clang-format on

/// How many rows are named, at most, of each coordination: some factors rest on every attendance.
constexpr std::ptrdiff_t named_of_each = 3;

/// Where a factor is there, and where it is not.
struct Seen {
    std::vector<Named> there, not_there;
    std::size_t unknown = 0;
    std::vector<Evident> rows;

    Seen(const Facts& facts, Answers (*shown)(const Facts&)) {
        const auto [holds, rows_of] = facts.shown(shown);
        for (std::uint32_t i = 0; i < holds.size(); ++i) {
            if (holds[i] == Answer::unknown) ++unknown;
            else
                (holds[i] == Answer::yes ? there : not_there)
                    .push_back(named(facts.model.reseaux, facts.coordinations[i]));
            if (holds[i] != Answer::yes) continue;
            const std::vector<Evident> first = sorted(rows_of[i]);
            rows.insert(rows.end(), first.begin(),
                        first.begin() + std::min(std::ssize(first), named_of_each));
        }
        std::ranges::sort(there, {}, &Named::key);
        std::ranges::sort(not_there, {}, &Named::key);
    }
};

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const std::optional<int> year = year_in(model, arguments);
    const Facts facts(model, year, arguments.date("at"));
    const Label in_general{"coordonner, en général", "coördineren, in het algemeen",
                           "coordinating in general"};
    Finding finding;
    finding.columns = {
        named_column("factor", {"facteur", "factor", "factor"}),
        named_column("expectation", {"pour quoi", "waarvoor", "for what"}),
        named_column("side", {"aide ou freine", "helpt of remt", "helps or hinders"}),
        {"observable", Label{"observable", "waarneembaar", "observable"}},
        named_column("why", {"pourquoi pas", "waarom niet", "why not"}),
        {"yes", Label{"oui", "ja", "yes"}},
        {"no", Label{"non", "nee", "no"}},
        {"unknown", Label{"inconnu", "onbekend", "unknown"}},
        {"population", Label{"coordinations", "coördinaties", "coordinations"}},
        named_column("there", {"présent chez", "aanwezig bij", "there in"}),
        named_column("not_there", {"absent chez", "afwezig bij", "not there in"}),
        evidence_column()};
    std::size_t observable = 0;
    std::array<std::size_t, 2> found{};
    std::vector<std::size_t> unshown(vocabulary_of<Unshown>().rows.size());
    for (const Factor& factor : coordination::factors()) {
        std::vector<Value> row{
            Named{std::string(factor.id), factor.label},
            factor.expectation ? named(*factor.expectation) : Named{"general", in_general},
            named(factor.helps ? Side::helps : Side::hinders)};
        if (const auto* why = std::get_if<Unshown>(&factor.shown)) {
            ++unshown[static_cast<std::size_t>(*why)];
            row.insert(row.end(), {false, named(*why)});
            row.resize(row.size() + 4, nothing_said());
            row.resize(finding.columns.size(), nothing_named());
        } else {
            Seen seen(facts, std::get<Answers (*)(const Facts&)>(factor.shown));
            const auto list = [&](std::vector<Named> names) {
                return names.empty() ? nothing_or_unknown(seen.unknown == 0)
                                     : Value(std::move(names));
            };
            ++observable;
            finding.known += facts.coordinations.size() - seen.unknown;
            found[factor.helps ? 0 : 1] += seen.there.size();
            row.insert(row.end(), {true, nothing_named(), number_of(seen.there.size()),
                                   number_of(seen.not_there.size()), number_of(seen.unknown),
                                   number_of(facts.coordinations.size()), list(seen.there),
                                   list(seen.not_there), evident(std::move(seen.rows))});
        }
        finding.rows.push_back(std::move(row));
    }
    finding.population = observable * facts.coordinations.size();
    finding.population_of =
        Label{"facteurs observables, par coordination", "waarneembare factoren, per coördinatie",
              "observable factors, by coordination"};
    finding.omitted = omitted_coordinations(model, year, arguments.date("at"));
    finding.sentences = {
        said({"Des {0} facteurs de l’étude, les données peuvent en montrer {1} ; {2} sont vécus, "
              "{3} à apprécier, {4} non consignés, {5} de contexte.",
              "Van de {0} factoren van de studie kunnen gegevens er {1} tonen; {2} zijn beleving, "
              "{3} te beoordelen, {4} niet opgetekend, {5} context.",
              "Of the {0} factors of the study, records can show {1}; {2} are felt, {3} to be "
              "judged, {4} not recorded, {5} context."},
             {number_of(finding.rows.size()), number_of(observable), number_of(unshown[0]),
              number_of(unshown[1]), number_of(unshown[2]), number_of(unshown[3])}),
        said(
            {"De {0} {0|réponse|réponses} (facteur et coordination), {1} {1|est connue|sont "
             "connues} ; un facteur qui aide est présent {2} fois, un facteur qui freine {3} fois.",
             "Van {0} {0|antwoord|antwoorden} (factor en coördinatie) {1|is|zijn} er {1} bekend; "
             "een factor die helpt is er {2} keer, een die remt {3} keer.",
             "Of {0} {0|answer|answers} (factor and coordination), {1} {1|is|are} known; a factor "
             "that helps is there {2} {2|time|times}, one that hinders {3} {3|time|times}."},
            {number_of(finding.population), number_of(finding.known), number_of(found[0]),
             number_of(found[1])}),
        said_of(year)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::factors
