// SPDX-License-Identifier: Apache-2.0
// Which expectations each coordination reaches, by which means; and who works on the second ones
// while the first are not met.

#include <algorithm>
#include <array>
#include <tuple>

#include "../answer.hpp"
#include "../cells.hpp"
#include "../coordination/common.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"
#include "../expectation_means.hpp"

namespace maillage::inline analysis::indicators::expectations {
namespace {

using coordination::Answer;
using coordination::Answers;
using coordination::Evidence;
using coordination::Evident;
using coordination::Facts;

const About about{
    "expectations",
    {"Attentes atteintes", "Ingeloste verwachtingen", "Expectations reached"},
    {"Quelles attentes chaque coordination atteint-elle, par quels moyens, et les premières avant "
     "les secondes ?",
     "Welke verwachtingen lost elke coördinatie in, met welke middelen, en de eerste voor de "
     "tweede?",
     "Which expectations does each coordination reach, by which means, and the first before the "
     "second?"},
    {"Une ligne par coordination et attente. Une attente a un à trois aspects, et chacun ses "
     "moyens (annexe 7.2 de l’étude). Atteinte : chaque aspect a un moyen en usage ; en partie : "
     "un aspect en a un, un autre n’en a sûrement aucun ; non : aucun aspect n’en a, sûrement ; "
     "vide : on ne peut le dire. Ne sont pas en usage un répertoire en préparation ni une "
     "activité prévue. Plus d’assemblées ou de groupes que dans le tableau comptent aussi, de "
     "même que tout besoin signalé, et une activité dont on a noté quelle attente elle sert, sans "
     "dire quel aspect. Les attentes premières sont de se connaître et d’échanger ; « trop tôt » "
     ": la coordination travaille à une attente seconde alors qu’aucun aspect d’une première "
     "n’est servi, sûrement.",
     "Eén rij per coördinatie en verwachting. Een verwachting heeft een tot drie aspecten, elk "
     "met zijn middelen (bijlage 7.2 van de studie). Ingelost: elk aspect heeft een middel in "
     "gebruik; deels: een aspect heeft er een, een ander zeker geen; niet: geen enkel aspect "
     "heeft er een, zeker; leeg: men kan het niet zeggen. Een sociale kaart in voorbereiding of "
     "een geplande activiteit is niet in gebruik. Meer vergaderingen of werkgroepen dan in de "
     "tabel tellen ook, net als elke gemelde nood, en een activiteit waarvan genoteerd is welke "
     "verwachting ze dient, niet welk aspect. De eerste verwachtingen zijn elkaar kennen en "
     "uitwisselen; ‘te vroeg’: de coördinatie werkt aan een tweede terwijl zeker geen enkel "
     "aspect van een eerste gedekt is.",
     "One row a coordination and expectation. An expectation has one to three parts, each with "
     "its means (annex 7.2 of the study). Reached: each part has a means in use; partly: some "
     "part has one, and some other surely none; not: surely no part has any; empty: one cannot "
     "say. A directory in preparation or a planned activity is not in use. More assemblies or "
     "groups than in the table count too, as does any need that is reported, and an activity of "
     "which it is noted which expectation it serves, not which part. The first expectations are "
     "to know each other and to exchange; “too soon”: the coordination works on a second one "
     "while surely no part of a first one is served."},
    {"Qu’un moyen serve ne dit pas que les membres sont satisfaits : il faut le leur demander. Une "
     "attente peut être atteinte par un moyen que l’étude ne connaît pas.",
     "Dat een middel dient, zegt niet dat de leden tevreden zijn: dat moet men hun vragen. Een "
     "verwachting kan ingelost zijn met een middel dat de studie niet kent.",
     "That a means is in use does not say that members are satisfied: they must be asked. An "
     "expectation may be reached by a means that the study does not know."},
    described_year(),
    {"URIAS 2014, 5", "URIAS 2014, 7.2"}};

// clang-format off
MAILLAGE_TERMS(Reached,
    (reached, "atteinte", "ingelost", "reached"),
    (partly, "en partie", "deels", "partly"),
    (not_reached, "non atteinte", "niet ingelost", "not reached"))

MAILLAGE_TERMS(Level,
    (first, "première", "eerste", "first"),
    (second, "seconde", "tweede", "second"))
// clang-format on
constexpr std::size_t expectation_count = 6;
static_assert(static_cast<std::size_t>(Expectation::relay) + 1 == expectation_count);

/// Whether an activity, under way or done, is said to serve an expectation.
std::pair<Answers, Evidence> said_to_serve(Expectation expectation, const Facts& facts) {
    return facts.shown([&](const Facts& f) {
        return f.exists(f.model.activities, [&](const Activity& activity) {
            return coordination::is_under_way_or_done(activity) &
                   coordination::has(activity.expectations, expectation);
        });
    });
}

/// What coordinations do for one expectation.
struct Served {
    struct Use {
        const Means& means;
        Answers holds;
        Evidence rows;
    };
    struct Aspect {
        const Part& part;
        Answers holds;
        std::vector<Use> uses;
    };
    Expectation expectation;
    std::vector<Aspect> aspects;
    Answers some;  ///< whether some aspect is served
    Answers all;
    /// Whether an activity that is none of these means is said to serve it: which aspect is not.
    Answers said;
    Evidence activities;

    Served(Expectation of, const Facts& facts)
        : expectation(of),
          some(facts.coordinations.size(), Answer::no),
          all(facts.coordinations.size(), Answer::yes),
          said(facts.coordinations.size(), Answer::no) {
        for (const Part& part : parts_of_expectations()) {
            if (part.expectation != of) continue;
            Aspect aspect{part, Answers(facts.coordinations.size(), Answer::no), {}};
            for (const Means& means : part.means) {
                auto [holds, rows] = in_use(means, facts);
                aspect.holds = aspect.holds | holds;
                aspect.uses.push_back({means, std::move(holds), std::move(rows)});
            }
            aspects.push_back(std::move(aspect));
        }
        std::tie(said, activities) = said_to_serve(of, facts);
        for (std::size_t i = 0; i < said.size(); ++i) {
            std::erase_if(activities[i], [&](const Evident& row) { return is_of_means(row, i); });
            if (activities[i].empty()) said[i] = Answer::no;
        }
        for (Aspect& aspect : aspects) {
            for (std::size_t i = 0; i < said.size(); ++i)
                if (said[i] == Answer::yes)
                    aspect.holds[i] =
                        aspect.holds[i] | (aspects.size() == 1 ? Answer::yes : Answer::unknown);
            some = some | aspect.holds;
            all = all & aspect.holds;
        }
        for (std::size_t i = 0; i < said.size(); ++i)
            if (said[i] == Answer::yes) some[i] = Answer::yes;
    }

    bool is_of_means(const Evident& row, std::size_t of) const {
        return std::ranges::any_of(aspects, [&](const Aspect& aspect) {
            return std::ranges::any_of(aspect.uses, [&](const Use& use) {
                return std::ranges::find(use.rows[of], row) != use.rows[of].end();
            });
        });
    }

    std::optional<Reached> status(std::size_t of) const {
        if (all[of] == Answer::yes) return Reached::reached;
        if (some[of] == Answer::no) return Reached::not_reached;
        if (some[of] == Answer::yes && all[of] == Answer::no) return Reached::partly;
        return std::nullopt;
    }
};

std::vector<Value> row_of(const Named& reseau, const Served& served, Answer too_soon,
                          std::size_t of) {
    std::vector<Named> means, without;
    std::vector<Evident> rows;
    std::size_t with = 0;
    bool all_known = true;
    for (const auto& [part, holds, uses] : served.aspects) {
        with += holds[of] == Answer::yes;
        all_known &= holds[of] != Answer::unknown;
        if (holds[of] == Answer::no) without.push_back({std::string(part.code), part.label});
        for (const Served::Use& use : uses) {
            if (use.holds[of] != Answer::yes) continue;
            means.push_back({std::string(use.means.question), use.means.label});
            rows.insert(rows.end(), use.rows[of].begin(), use.rows[of].end());
        }
    }
    if (served.said[of] == Answer::yes) {
        means.push_back(
            {"activities", Label{"une activité qui la sert", "een activiteit die ze dient",
                                 "an activity that serves it"}});
        const std::vector<Evident>& shown = served.activities[of];
        rows.insert(rows.end(), shown.begin(), shown.end());
    }
    const auto status = served.status(of);
    const auto list = [&](std::vector<Named> names) {
        return names.empty() ? nothing_or_unknown(all_known) : Value(std::move(names));
    };
    const Level level = comes_first(served.expectation) ? Level::first : Level::second;
    return {reseau,
            named(served.expectation),
            named(level),
            status ? Value(named(*status)) : Value(),
            number_of(with),
            number_of(without.size()),
            number_of(served.aspects.size()),
            list(std::move(means)),
            list(without),
            cell(too_soon),
            evident(std::move(rows))};
}

/// Of how many coordinations each expectation is reached, or partly, in words.
Texts counted(const std::array<std::array<std::size_t, 3>, expectation_count>& counts,
              std::size_t first, std::size_t last, const Label& pattern) {
    Texts list;
    for (std::size_t i = first; i < last; ++i) {
        const Texts one =
            said({"{0}, {1} (en partie : {2})", "{0}, {1} (deels: {2})", "{0}, {1} (partly: {2})"},
                 {Texts(named(static_cast<Expectation>(i)).name), number_of(counts[i][0]),
                  number_of(counts[i][1])});
        list = i == first ? one : said({"{0} ; {1}", "{0}; {1}", "{0}; {1}"}, {list, one});
    }
    return said(pattern, {list});
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const std::optional<int> year = year_in(model, arguments);
    const Facts facts(model, year, arguments.date("at"));
    const std::size_t count = facts.coordinations.size();
    std::vector<Served> all;
    for (std::size_t i = 0; i < expectation_count; ++i)
        all.emplace_back(static_cast<Expectation>(i), facts);
    Answers first_unmet(count, Answer::no), ahead(count, Answer::no);
    for (const Served& served : all)
        if (comes_first(served.expectation)) first_unmet = first_unmet | ~served.some;

    Finding finding;
    finding.columns = {
        named_column("reseau", {"coordination", "coördinatie", "coordination"}),
        named_column("expectation", {"attente", "verwachting", "expectation"}),
        named_column("level", {"ordre", "orde", "order"}),
        named_column("reached", {"atteinte ?", "ingelost?", "reached?"}),
        {"parts_served",
         Label{"aspects sûrement servis", "zeker gedekte aspecten", "parts surely served"}},
        {"parts_without", Label{"aspects sûrement sans moyen", "aspecten zeker zonder middel",
                                "parts surely without a means"}},
        {"parts", Label{"aspects", "aspecten", "parts"}},
        named_column("means", {"moyens en usage", "middelen in gebruik", "means in use"}),
        named_column("without", {"ce qui est sûrement sans moyen", "wat zeker geen middel heeft",
                                 "what surely has no means"}),
        {"too_soon", Label{"trop tôt", "te vroeg", "too soon"}},
        evidence_column()};
    std::array<std::array<std::size_t, 3>, expectation_count> counts{};
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) {
        return std::string_view(model.reseaux[facts.coordinations[i]].key);
    });
    for (const std::size_t of : order)
        for (const Served& served : all) {
            const Answer too_soon =
                comes_first(served.expectation) ? Answer::no : served.some[of] & first_unmet[of];
            ahead[of] = ahead[of] | too_soon;
            if (const auto status = served.status(of)) {
                ++counts[static_cast<std::size_t>(served.expectation)]
                        [static_cast<std::size_t>(*status)];
                ++finding.known;
            }
            finding.rows.push_back(
                row_of(named(model.reseaux, facts.coordinations[of]), served, too_soon, of));
        }
    finding.population = finding.rows.size();
    finding.population_of = Label{"attentes, par coordination", "verwachtingen, per coördinatie",
                                  "expectations, by coordination"};
    finding.omitted = omitted_coordinations(model, year, arguments.date("at"));
    std::size_t too_soon = 0, perhaps = 0;
    for (std::size_t i = 0; i < count; ++i) {
        too_soon += ahead[i] == Answer::yes;
        perhaps += ahead[i] == Answer::unknown;
    }
    finding.sentences = {
        said({"De {0} {0|attente|attentes} sur {1}, on sait dire si {0|elle est atteinte|elles "
              "sont atteintes}.",
              "Van {0} van de {1} verwachtingen weet men of ze ingelost {0|is|zijn}.",
              "Of {0} {0|expectation|expectations} out of {1}, one can say whether {0|it is|they "
              "are} reached."},
             {number_of(finding.known), number_of(finding.population)})};
    if (finding.known) {
        finding.sentences.push_back(
            counted(counts, 0, 2,
                    {"Attentes premières, et combien de coordinations les atteignent : {0}.",
                     "Eerste verwachtingen, en hoeveel coördinaties ze inlossen: {0}.",
                     "First expectations, and how many coordinations reach them: {0}."}));
        finding.sentences.push_back(
            counted(counts, 2, expectation_count,
                    {"Attentes secondes : {0}.", "Tweede verwachtingen: {0}.",
                     "Second expectations: {0}."}));
    }
    if (count)
        finding.sentences.push_back(said(
            {"{0} {0|coordination travaille|coordinations travaillent} à une attente seconde alors "
             "qu’une première n’est sûrement pas servie ; de {1} sur {2}, on ne peut le dire.",
             "{0} {0|coördinatie werkt|coördinaties werken} aan een tweede verwachting terwijl een "
             "eerste zeker niet gedekt is; van {1} van de {2} kan men het niet zeggen.",
             "{0} {0|coordination works|coordinations work} on a second expectation while a first "
             "one is surely not served; of {1} out of {2}, one cannot say."},
            {number_of(too_soon), number_of(perhaps), number_of(count)}));
    finding.sentences.push_back(said_of(year));
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::expectations
