// SPDX-License-Identifier: Apache-2.0
// Who said what of which field of which row, what the model holds, and who agrees with whom.

#include <algorithm>
#include <set>
#include <tuple>

#include <maillage/io/called.hpp>
#include <maillage/io/cell.hpp>
#include <maillage/vocabulary/fold.hpp>

#include "../answer.hpp"
#include "../moment.hpp"

namespace maillage::inline analysis::indicators::disagreements {
namespace {

const About about{
    "disagreements",
    {"Désaccords entre réponses", "Tegenstrijdige antwoorden", "Disagreements between answers"},
    {"Qui a dit quoi, et sur quoi les réponses divergent-elles, entre elles ou avec l’inventaire ?",
     "Wie zei wat, en waarover verschillen de antwoorden, onderling of met de inventaris?",
     "Who said what, and on what do answers differ, from each other or from the inventory?"},
    {"Une ligne par valeur dite d’un champ, avec ceux qui la disent et ce que contient "
     "l’inventaire. Les textes se comparent sans casse ni accents, les listes sans ordre. De ce "
     "qu’une organisation dit à plusieurs dates, le plus récent compte.",
     "Eén rij per genoemde waarde van een veld, met wie ze noemt en wat de inventaris bevat. "
     "Teksten worden vergeleken zonder hoofdletters of accenten, lijsten zonder volgorde. Van wat "
     "een organisatie op verschillende data zegt, telt het recentste.",
     "One row a value said of a field, with who says it and what the inventory holds. Texts are "
     "compared without case or accents, lists whatever their order. Of what an organisation says "
     "at several dates, the latest counts."},
    {"Le plus grand nombre n’a pas forcément raison, et qui ne dit rien d’un champ ne s’y oppose "
     "pas.",
     "De meerderheid heeft niet noodzakelijk gelijk, en wie niets zegt over een veld, spreekt niet "
     "tegen.",
     "The many are not necessarily right, and who says nothing of a field does not object."},
    dated({{"agreed",
            Parameter::Type::flag,
            "no",
            {"montrer aussi les champs sur lesquels personne ne diverge",
             "ook de velden tonen waarover niemand verschilt",
             "also show the fields on which nobody differs"}}}),
    {"URIAS 2014, 3", "URIAS 2014, 7.6"}};

/// One field of one row, of which somebody spoke.
struct Spoken {
    std::size_t table;  ///< in the order of the model
    std::string row;
    std::size_t field;  ///< in the order of the description; notes and sources come last
    auto operator<=>(const Spoken&) const = default;
};

/// One value that was said, and by whom.
struct Heard {
    Texts shown;
    std::map<std::string, Named> by;
};

const Field& field_at(const Description& description, std::size_t i) {
    return i < description.fields.size()
               ? description.fields[i]
               : record_description().fields[i - description.fields.size()];
}

std::optional<std::size_t> field_of(const Description& description, std::string_view name) {
    const auto position = [&](std::span<const Field> fields) {
        return static_cast<std::size_t>(std::ranges::find(fields, name, &Field::name) -
                                        fields.begin());
    };
    if (const std::size_t i = position(description.fields); i < description.fields.size()) return i;
    const auto common = record_description().fields;
    if (const std::size_t i = position(common); i < common.size())
        return description.fields.size() + i;
    return std::nullopt;
}

bool is_personal(const Model& model, const Field& field) {
    const auto persons = [&](const auto target) {
        return target && target().table == model.persons.name();
    };
    return field.is_personal || std::ranges::any_of(field.targets, persons);
}

/// The name of a row, in the languages in which it has one; its key where it has none.
Texts name_of(const AnyTable& table, std::string_view key) {
    const AnyId row = table.find_row(key);
    const Field* field = table.description().field("name");
    if (row && field && field->kind == Kind::texts)
        if (const auto* name = std::get<const Texts*>(field->member_of(table.row(row.index)));
            name->known())
            return *name;
    return Texts(std::string(key));
}

/// Texts side by side in each language.
Texts joined(const std::vector<Texts>& parts) {
    Texts all;
    for (const Language language : languages)
        for (const Texts& part : parts)
            (all.written_in(language) += all.written_in(language).empty() ? "" : ", ") +=
                part.in(language);
    return all;
}

/// What texts say of a field, as values that can be compared and shown.
class Reader {
public:
    explicit Reader(const Model& model) : model_(model) {}

    /// The same for two texts that say the same, and only for those.
    std::string canonical(const AnyTable& table, const Field& field, const std::string& text) {
        if (field.kind == Kind::texts || field.kind == Kind::text) return folded(text);
        std::string value = parsed(table, field, text);
        if (!is_list(field)) return value;
        std::vector<std::string> items = split_list(value);
        if (field.kind == Kind::words || field.kind == Kind::terms)
            for (std::string& item : items) item = folded(item);
        std::ranges::sort(items);
        items.erase(std::unique(items.begin(), items.end()), items.end());
        return join_list(items);
    }

    /// What people see of it.
    Texts shown(const AnyTable& table, const Field& field, const std::string& text) {
        if (!is_list(field)) return item(field, parsed(table, field, text));
        std::vector<Texts> items;
        for (const std::string& each : split_list(parsed(table, field, text)))
            items.push_back(item(field, each));
        return joined(items);
    }

    /// What the model holds of a field: nothing when that is unknown.
    std::optional<Texts> held(const AnyTable& table, const Field& field, const Record& row) {
        if (field.kind == Kind::texts) {
            const Texts& name = *std::get<const Texts*>(field.member_of(row));
            return name.known() ? std::optional(name) : std::nullopt;
        }
        const std::string text = cell_text(model_, {&field}, row);
        return text.empty() ? std::nullopt : std::optional(shown(table, field, text));
    }

    /// Whether a value that was said is what the model holds; unknown where it holds nothing.
    Value agrees(const AnyTable& table, const Field& field, const Record& row,
                 const std::string& said) {
        if (!held(table, field, row)) return {};
        if (field.kind != Kind::texts)
            return canonical(table, field, cell_text(model_, {&field}, row)) == said;
        const Texts& name = *std::get<const Texts*>(field.member_of(row));
        return std::ranges::any_of(std::array{name.plain, name.fr, name.nl, name.en},
                                   [&](const std::string& one) { return folded(one) == said; });
    }

private:
    static bool is_list(const Field& field) {
        return field.kind == Kind::references || field.kind == Kind::terms ||
               field.kind == Kind::words;
    }

    /// The text as files write that value, where it can be understood; else as it is.
    std::string parsed(const AnyTable& table, const Field& field, const std::string& text) {
        if (field.kind == Kind::references) {
            std::vector<std::string> keys = split_list(text);
            for (std::string& key : keys) key = key_of(field, key);
            return join_list(keys);
        }
        if (field.targets[0]) return key_of(field, text);
        AnyTable& rows = *find_table(scratch_, table.name());
        Record& row = rows.size() ? rows.edit_row(0) : rows.add_row("row");
        return set_cell({&field}, text, row) ? text : cell_text(scratch_, {&field}, row);
    }

    /// The key of the row that somebody calls by its key or by its name; else the text.
    std::string key_of(const Field& field, const std::string& text) {
        std::optional<Message> unknown;
        if (referred(model_, field, text, unknown)) return text;
        const AnyTable& target = target_table(model_, field);
        auto [entry, is_new] = keys_.try_emplace(&target);
        if (is_new)
            for (std::uint32_t i = 0; i < target.size(); ++i)
                for (const std::string_view name : names_of(target, i)) {
                    const auto named = entry->second.emplace(folded(name), target.row(i).key);
                    if (named.first->second != target.row(i).key) named.first->second.clear();
                }
        const auto found = entry->second.find(folded(text));
        return found == entry->second.end() || found->second.empty() ? text : found->second;
    }

    Texts item(const Field& field, const std::string& text) const {
        if (field.targets[0]) {
            const auto target = [&](std::size_t which) -> const AnyTable& {
                return target_table(model_, field, which);
            };
            std::optional<Message> unknown;
            const AnyEither to = referred(model_, field, text, unknown);
            if (to) return name_of(target(to.which), target(to.which).row(to.id.index).key);
        }
        if (field.terms)
            if (const auto row = term_with_code(field.terms(), text))
                return field.terms().rows[*row].label;
        if (text == "none") return named(Vocabulary{}, AnyTerm{AnyTerm::none, {}}).name;
        if (field.terms && text.starts_with("autre: ")) return Texts(text.substr(7));
        return Texts(text);
    }

    const Model& model_;
    Model scratch_;  ///< where texts are understood
    /// The key of each name of a table; empty where several rows have it.
    std::map<const AnyTable*, std::map<std::string, std::string>> keys_;
};

/// Who answered an inquiry; the inquiry itself where nobody says who.
Named respondent(const Model& model, const Statement& statement) {
    if (!statement.inquiry)
        return {"?", Label{"on ne sait pas qui", "onbekend wie", "not known who"}};
    const Inquiry& inquiry = model.inquiries[statement.inquiry];
    if (const Id<Actor> actor = inquiry.asked.first()) return named(model.actors, actor);
    if (const Id<Reseau> reseau = inquiry.asked.second()) return named(model.reseaux, reseau);
    return {inquiry.key, Texts(inquiry.key)};
}

/// What one organisation says of one field of one row, at several dates perhaps.
class Sayings {
public:
    Sayings(const Model& model, const Moment& moment) : model_(model) {
        for (const Statement& statement : model.statements) {
            if (!asked(statement)) continue;
            const Date on = model.inquiries[statement.inquiry].on;
            if (!on || !moment.sees(Period{on, Date::open()})) continue;
            const auto [entry, is_new] = latest_.try_emplace(saying(statement), on.first_day());
            if (!is_new) entry->second = std::max(entry->second, on.first_day());
        }
    }

    /// Whether whoever states it has surely said it again since.
    bool replaced(const Statement& statement) const {
        const auto latest = asked(statement) ? latest_.find(saying(statement)) : latest_.end();
        if (latest == latest_.end()) return false;
        const Date on = model_.inquiries[statement.inquiry].on;
        return on && on.last_day() < latest->second;
    }

private:
    using Saying = std::tuple<AnyEither, std::string, std::string, std::string>;

    bool asked(const Statement& statement) const {
        return statement.inquiry && model_.inquiries[statement.inquiry].asked;
    }
    Saying saying(const Statement& statement) const {
        return {model_.inquiries[statement.inquiry].asked, statement.table, statement.row,
                statement.field};
    }

    const Model& model_;
    std::map<Saying, Day> latest_;
};

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const bool all = arguments.flag("agreed");
    const Moment moment(arguments);
    const Sayings sayings(model, moment);
    const auto model_tables = tables(model);
    Reader reader(model);
    std::map<Spoken, std::map<std::string, Heard>> spoken;
    std::size_t of_persons = 0, of_nothing = 0, later = 0, replaced = 0;
    for (const Statement& statement : model.statements) {
        const Date on = statement.inquiry ? model.inquiries[statement.inquiry].on : Date{};
        if (!moment.sees(Period{on, Date::open()})) {
            ++later;
            continue;
        }
        if (sayings.replaced(statement)) {
            ++replaced;
            continue;
        }
        const AnyTable* table = find_table(model, statement.table);
        const auto field = table ? field_of(table->description(), statement.field) : std::nullopt;
        if (!field || !table->find_row(statement.row) || statement.value.empty()) {
            ++of_nothing;
            continue;
        }
        const Field& about_field = field_at(table->description(), *field);
        if (table == &model.persons || is_personal(model, about_field)) {
            ++of_persons;
            continue;
        }
        const auto position =
            static_cast<std::size_t>(std::ranges::find(model_tables, table) - model_tables.begin());
        Heard& heard = spoken[{position, statement.row, *field}]
                             [reader.canonical(*table, about_field, statement.value)];
        // Of several spellings of one value, the first in the alphabet, whatever the order of rows.
        const Texts shown = reader.shown(*table, about_field, statement.value);
        if (heard.by.empty() || shown.in(Language::fr) < heard.shown.in(Language::fr))
            heard.shown = shown;
        Named by = respondent(model, statement);
        heard.by.emplace(by.key, std::move(by));
    }

    Finding finding;
    finding.columns = {
        named_column("table", {"table", "tabel", "table"}),
        named_column("row", {"ligne", "rij", "row"}),
        named_column("field", {"champ", "veld", "field"}),
        {"value", Label{"valeur dite", "genoemde waarde", "value said"}, ""},
        named_column("by", {"par", "door", "by"}),
        {"count", Label{"combien le disent", "hoeveel het zeggen", "how many say so"}, ""},
        {"held", Label{"dans l’inventaire", "in de inventaris", "in the inventory"}, ""},
        {"agrees", Label{"comme l’inventaire", "zoals de inventaris", "as the inventory"}, ""}};
    std::size_t by_several = 0, differing = 0, held_too = 0, contradicted = 0, comparable = 0;
    for (const auto& [place, values] : spoken) {
        const AnyTable& table = *model_tables[place.table];
        const Field& field = field_at(table.description(), place.field);
        const Record& row = table.row(table.find_row(place.row).index);
        std::set<std::string> respondents;
        bool contradicts = false;
        std::vector<std::vector<Value>> rows;
        const auto held = reader.held(table, field, row);
        for (const auto& [canonical, heard] : values) {
            std::vector<Named> by;
            for (const auto& [key, name] : heard.by) respondents.insert(key), by.push_back(name);
            const Value agrees = reader.agrees(table, field, row, canonical);
            contradicts |= agrees == Value(false);
            rows.push_back({Named{std::string(table.name()), table.description().label},
                            Named{row.key, name_of(table, row.key)},
                            Named{std::string(field.name), field.label}, heard.shown, by,
                            number_of(by.size()), held ? Value(*held) : Value(), agrees});
        }
        by_several += respondents.size() > 1;
        differing += values.size() > 1;
        held_too += held.has_value();
        contradicted += contradicts;
        comparable += respondents.size() > 1 || values.size() > 1 || held;
        if (!all && values.size() < 2 && !contradicts) continue;
        std::ranges::stable_sort(rows, std::greater<>(), [](const std::vector<Value>& cells) {
            return std::get<std::int64_t>(cells[5]);
        });
        std::ranges::move(rows, std::back_inserter(finding.rows));
    }
    finding.population_of = Label{"champs dont on a parlé", "besproken velden", "fields spoken of"};
    finding.population = spoken.size();
    finding.known = comparable;
    if (of_persons)
        finding.omitted.push_back({Label{"déclarations sur des personnes, jamais montrées",
                                         "verklaringen over personen, nooit getoond",
                                         "statements about persons, never shown"},
                                   of_persons});
    if (later)
        finding.omitted.push_back(
            {Label{"déclarations dont on ne sait pas si elles sont de cette date",
                   "verklaringen die niet zeker van die datum zijn",
                   "statements that are not known to be of that date"},
             later});
    if (replaced)
        finding.omitted.push_back(
            {Label{"déclarations que la même organisation a remplacées depuis",
                   "verklaringen die dezelfde organisatie sindsdien verving",
                   "statements that the same organisation has replaced since"},
             replaced});
    if (of_nothing)
        finding.omitted.push_back(
            {Label{"déclarations sans valeur, ou sur une ligne ou un champ qui n’existe pas",
                   "verklaringen zonder waarde, of over een rij of een veld dat niet bestaat",
                   "statements without a value, or about a row or a field that is not there"},
             of_nothing});
    if (spoken.empty()) {
        finding.sentences = {model.statements.empty()
                                 ? Label{"Personne n’a rien dit d’aucun champ.",
                                         "Niemand heeft over enig veld iets gezegd.",
                                         "Nobody said anything of any field."}
                                 : Label{"Aucune déclaration ne peut être comparée.",
                                         "Geen enkele verklaring kan vergeleken worden.",
                                         "No statement can be compared."}};
        return finding;
    }
    finding.sentences = {
        said({"On a parlé de {0} {0|champ|champs}, dont {1} par plusieurs répondants ; sur {2}, "
              "les réponses divergent.",
              "Over {0} {0|veld|velden} is gesproken, waarvan {1} door meer dan één respondent; "
              "over {2} verschillen de antwoorden.",
              "{0} {0|field was|fields were} spoken of, {1} by several respondents; on {2}, "
              "answers differ."},
             {number_of(spoken.size()), number_of(by_several), number_of(differing)}),
        said({"L’inventaire a une valeur pour {0} {0|champ|champs} sur {1} ; sur {2}, quelqu’un "
              "dit autre chose.",
              "De inventaris heeft een waarde voor {0} van {1} {1|veld|velden}; over {2} zegt "
              "iemand iets anders.",
              "The inventory has a value for {0} of {1} {1|field|fields}; on {2}, somebody says "
              "otherwise."},
             {number_of(held_too), number_of(spoken.size()), number_of(contradicted)})};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::disagreements
