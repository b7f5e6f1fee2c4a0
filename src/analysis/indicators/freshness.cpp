// SPDX-License-Identifier: Apache-2.0
// How old each fact is, and which say where they come from.

#include <algorithm>

#include "../answer.hpp"

namespace maillage::inline analysis::indicators::freshness {
namespace {

const About about{
    "freshness",
    {"Fraîcheur des données", "Versheid van de gegevens", "Freshness of the data"},
    {"Quand chaque fait a-t-il été confirmé, et d’où vient-il ?",
     "Wanneer is elk feit bevestigd, en waar komt het vandaan?",
     "When was each fact confirmed, and where does it come from?"},
    {"L’âge est le nombre de jours entre la dernière confirmation et la date demandée ; une date "
     "connue au mois ou à l’année près compte pour son dernier jour.",
     "De leeftijd is het aantal dagen tussen de laatste bevestiging en de gevraagde datum; een "
     "datum die enkel op de maand of het jaar bekend is, telt voor haar laatste dag.",
     "The age is the number of days between the last confirmation and the date asked; a date known "
     "to the month or the year counts for its last day."},
    {"Un fait ancien peut être encore vrai, un fait récent déjà faux.",
     "Een oud feit kan nog waar zijn, een recent feit al onwaar.",
     "An old fact may still be true, a recent one already false."},
    {{"at",
      Parameter::Type::date,
      "",
      {"date à laquelle on se place ; sans elle, aujourd’hui",
       "datum waarop men kijkt; zonder deze vandaag",
       "date at which one looks; without it, today"}},
     {"detail",
      Parameter::Type::choice,
      "table",
      {"une ligne par table, ou une par fait", "één rij per tabel, of één per feit",
       "one row a table, or one a fact"},
      {"table", "row"}}},
    {"URIAS 2014, 4.2.4.2"}};

std::optional<Day> day_of(Date date) {
    return date ? std::optional(date.last_day()) : std::nullopt;
}

/// In days. The mean of the two in the middle, where there are two.
Value median(std::vector<std::int64_t> ages) {
    if (ages.empty()) return {};
    std::sort(ages.begin(), ages.end());
    return (ages[(ages.size() - 1) / 2] + ages[ages.size() / 2]) / 2;
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const bool by_row = arguments.text("detail") == "row";
    std::optional<Day> at = day_of(arguments.date("at"));
    if (!at)
        for (const AnyTable* table : tables(model))
            for (std::uint32_t i = 0; i < table->size(); ++i)
                if (const auto day = day_of(table->row(i).verified_on)) at = std::max(at, day);

    Finding finding;
    finding.columns = {named_column("table", {"table", "tabel", "table"})};
    if (by_row)
        finding.columns.insert(
            finding.columns.end(),
            {{"row", Label{"ligne", "rij", "row"}, ""},
             {"verified_on", Label{"vérifié le", "geverifieerd op", "verified on"}, ""},
             {"age", Label{"âge", "leeftijd", "age"}, "days"},
             {"source", Label{"source", "bron", "source"}, ""}});
    else
        finding.columns.insert(
            finding.columns.end(),
            {{"rows", Label{"lignes", "rijen", "rows"}, ""},
             {"verified", Label{"confirmées", "bevestigd", "confirmed"}, ""},
             {"never_verified",
              Label{"sans date de confirmation", "zonder bevestigingsdatum",
                    "without a date of confirmation"},
              ""},
             {"median_age", Label{"âge médian", "mediane leeftijd", "median age"}, "days"},
             {"oldest",
              Label{"plus ancienne confirmation", "oudste bevestiging", "oldest confirmation"}, ""},
             {"without_source", Label{"sans source", "zonder bron", "without a source"}, ""}});

    const bool few_persons = model.persons.size() > 0 && model.persons.size() < 5;
    if (few_persons)  // how few would say something of them
        finding.omitted.push_back(
            {Label{"table de moins de cinq personnes", "tabel van minder dan vijf personen",
                   "table of fewer than five persons"},
             1});
    else if (by_row && model.persons.size() > 0)
        finding.omitted.push_back(
            {Label{"personnes, jamais montrées une à une", "personen, nooit één voor één getoond",
                   "persons, never shown one by one"},
             model.persons.size()});

    std::size_t all = 0, verified = 0, sourced = 0, later = 0;
    for (const AnyTable* table : tables(model)) {
        if (table->size() == 0) continue;
        if (table == &model.persons && (by_row || few_persons)) continue;
        const Named name{std::string(table->name()), table->description().label};
        std::vector<std::int64_t> ages;
        std::vector<std::vector<Value>> rows;
        std::pair<Day, Date> oldest{Days::forever, {}};
        std::size_t with_source = 0, dated = 0;
        for (std::uint32_t i = 0; i < table->size(); ++i) {
            const Record& row = table->row(i);
            with_source += !row.source.empty();
            const auto day = day_of(row.verified_on);
            dated += day.has_value();
            Value age;
            if (day && row.verified_on.first_day() <= *at) {
                age = ages.emplace_back(std::max<std::int64_t>(0, std::int64_t{*at} - *day));
                oldest = std::min(oldest, {*day, row.verified_on});
            }
            if (by_row)
                rows.push_back({name, row.key, day ? Value(to_text(row.verified_on)) : Value(), age,
                                row.source.empty() ? Value() : Value(row.source)});
        }
        all += table->size();
        verified += ages.size();
        later += dated - ages.size();
        sourced += with_source;
        std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
            return std::get<std::string>(a[1]) < std::get<std::string>(b[1]);
        });
        if (by_row) std::move(rows.begin(), rows.end(), std::back_inserter(finding.rows));
        else
            finding.rows.push_back({name, number_of(table->size()), number_of(ages.size()),
                                    number_of(table->size() - dated), median(ages),
                                    ages.empty() ? Value() : Value(to_text(oldest.second)),
                                    number_of(table->size() - with_source)});
    }
    finding.population_of = Label{"faits", "feiten", "facts"};
    finding.population = all;
    finding.known = verified;
    if (later)
        finding.omitted.push_back(
            {Label{"confirmations postérieures à cette date", "bevestigingen na die datum",
                   "confirmations after that date"},
             later});
    finding.sentences = {
        said({"{0} {0|fait|faits} sur {1} {0|a|ont} une date de confirmation ; {2} sur {1} {2|dit "
              "d’où il vient|disent d’où ils viennent}.",
              "{0} van {1} {1|feit|feiten} {0|heeft|hebben} een bevestigingsdatum; {2} van {1} "
              "{2|zegt waar het vandaan komt|zeggen waar ze vandaan komen}.",
              "{0} {0|fact|facts} of {1} {0|has|have} a date of confirmation; {2} of {1} {2|says "
              "where it comes|say where they come} from."},
             {number_of(verified + later), number_of(all), number_of(sourced)})};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::freshness
