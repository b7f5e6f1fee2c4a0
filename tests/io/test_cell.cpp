// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <set>

#include <maillage/io/cell.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

Column column(const AnyTable& table, std::string_view name) {
    return column_named(table.description(), name).value();
}

/// What a cell says once a text was put into it; the code of the message when it was refused.
std::string reread(std::string_view table, std::string_view name, std::string_view text) {
    Model model;
    AnyTable& rows = *find_table(model, table);
    Record& row = rows.add_row("key");
    if (const auto message = set_cell(column(rows, name), text, row))
        return std::string(message->code);
    return cell_text(model, column(rows, name), row);
}

struct Case {
    const char *text, *said;
};

void expect_said(std::string_view table, std::string_view name, std::span<const Case> cases) {
    for (const auto& [text, said] : cases) {
        EXPECT_EQ(reread(table, name, text), said) << table << '.' << name << " “" << text << "”";
        const bool refused = std::string_view(said).starts_with("value.");
        if (!refused) EXPECT_EQ(reread(table, name, said), said) << "what is written reads back";
    }
}

template <class Visit>
void for_each_column(Visit visit) {
    const Model model;
    for (const AnyTable* table : tables(model))
        for (const Column& column : columns(table->description())) visit(*table, column);
}

}  // namespace

// ---- each kind of value

TEST(Cell, of_text_holds_any_text) {
    for (const char* text : {"", "a", "none", "..", "1", "a|b", "été – ’œuvre’", "a\nb"})
        EXPECT_EQ(reread("needs", "text", text), text);
}

TEST(Cell, of_texts_has_one_column_a_language) {
    Model model;
    Record& row = model.actors.add_row("a");
    for (const char* name : {"name", "name.fr", "name.nl", "name.en"})
        EXPECT_FALSE(set_cell(column(model.actors, name), name, row));
    EXPECT_EQ(model.actors.at("a").name.plain, "name");
    EXPECT_EQ(model.actors.at("a").name.nl, "name.nl");
    EXPECT_EQ(cell_text(model, column(model.actors, "name.en"), row), "name.en");
    set_cell(column(model.actors, "name.nl"), "", row);
    EXPECT_EQ(model.actors.at("a").name.nl, "");
    EXPECT_EQ(model.actors.at("a").name.fr, "name.fr") << "the others stay";
}

TEST(Cell, of_a_date) {
    expect_said("meetings", "date",
                std::array<Case, 8>{{{"", ""},
                                     {"2013", "2013"},
                                     {"12/2013", "2013-12"},
                                     {"31/12/2013", "2013-12-31"},
                                     {"31.12.2013", "2013-12-31"},
                                     {"31/12/13", "value.date"},
                                     {"hier", "value.date"},
                                     {"2013-02-30", "value.date"}}});
}

TEST(Cell, of_a_period_has_a_column_for_each_bound) {
    expect_said(
        "actors", "since",
        std::array<Case, 4>{{{"", ""}, {"1976", "1976"}, {"..", ".."}, {"jadis", "value.date"}}});
    Model model;
    Record& row = model.actors.add_row("a");
    set_cell(column(model.actors, "since"), "1976", row);
    set_cell(column(model.actors, "until"), "..", row);
    EXPECT_EQ(model.actors.at("a").period, period("1976", ".."));
    set_cell(column(model.actors, "since"), "", row);
    EXPECT_EQ(model.actors.at("a").period, period("", ".."));
}

TEST(Cell, of_a_duration) {
    expect_said("meetings", "duration",
                std::array<Case, 28>{{{"90", "90"},
                                      {"2", "2"},
                                      {"1 000", "1000"},
                                      {"90 min", "90"},
                                      {"90 minuten", "90"},
                                      {"90’", "90"},
                                      {"2 h", "120"},
                                      {"2H", "120"},
                                      {"2 heures", "120"},
                                      {"2 uur", "120"},
                                      {"2 hours", "120"},
                                      {"1,5 h", "90"},
                                      {"1.5 uur", "90"},
                                      {"1h30", "90"},
                                      {"1 h 30", "90"},
                                      {"1h05 min", "65"},
                                      {"1u30", "90"},
                                      {"1:30", "90"},
                                      {"02:00:00", "120"},
                                      {"-5", "-5"},
                                      {"1:3", "value.minutes"},
                                      {"1h75", "value.minutes"},
                                      {"1:", "value.minutes"},
                                      {"1-2 h", "value.minutes"},
                                      {"h", "value.minutes"},
                                      {"1,5", "value.minutes"},
                                      {"une heure", "value.minutes"},
                                      {"2 jours", "value.minutes"}}});
}

TEST(Cell, of_a_range) {
    expect_said("reseaux", "declared_members",
                std::array<Case, 25>{{{"75", "75"},
                                      {"1.000", "value.range"},
                                      {"1,000", "value.range"},
                                      {"1.000..2.000", "value.range"},
                                      {"500..1.000", "value.range"},
                                      {"1.25..1.5", "1.25..1.5"},
                                      {"1.1250..", "1.1250.."},
                                      {"50..100", "50..100"},
                                      {"50 .. 100", "50..100"},
                                      {"50-100", "50..100"},
                                      {"50 – 100", "50..100"},
                                      {"1000..", "1000.."},
                                      {"..20", "..20"},
                                      {"0", "0"},
                                      {"1 000", "1000"},
                                      {"-5..5", "-5..5"},
                                      {"-5", "-5"},
                                      {"0,5..1,5", "0.5..1.5"},
                                      {"1e-07", "1e-07"},
                                      {"1e-07..2", "1e-07..2"},
                                      {"..", "value.range"},
                                      {"une cinquantaine", "value.range"},
                                      {"50..x", "value.range"},
                                      {"50..100..200", "value.range"},
                                      {"5%", "value.range"}}});
}

TEST(Cell, of_a_number) {
    expect_said("posts", "fte",
                std::array<Case, 16>{{{"0.5", "0.5"},
                                      {"0,5", "0.5"},
                                      {"1", "1"},
                                      {"1.0", "1"},
                                      {"+1", "1"},
                                      {"-1", "-1"},
                                      {"1 234,5", "1234.5"},
                                      {"1\u00A0234\u202F567", "1234567"},
                                      {"1e3", "1000"},
                                      {"1.234,5", "value.number"},
                                      {"+-1", "value.number"},
                                      {"nan", "value.number"},
                                      {"inf", "value.number"},
                                      {"1e999", "value.number"},
                                      {"1 ETP", "value.number"},
                                      {"0x10", "value.number"}}});
}

TEST(Cell, of_a_whole_number) {
    expect_said("territories", "population",
                std::array<Case, 10>{{{"185103", "185103"},
                                      {"185 103", "185103"},
                                      {"185\u202F103", "185103"},
                                      {"-3", "-3"},
                                      {"9223372036854775807", "9223372036854775807"},
                                      {"-9223372036854775808", "-9223372036854775808"},
                                      {"9223372036854775808", "value.integer"},
                                      {"1.5", "value.integer"},
                                      {"1e3", "value.integer"},
                                      {"mille", "value.integer"}}});
}

TEST(Cell, of_money_counts_in_cents_however_digits_are_grouped) {
    expect_said("grants", "amount",
                std::array<Case, 20>{{{"8 429,38 €", "8429.38"},
                                      {"8\u202F429,38\u00A0€", "8429.38"},
                                      {"8.429,38", "8429.38"},
                                      {"8,429.38", "8429.38"},
                                      {"8429.38", "8429.38"},
                                      {"8429,38 EUR", "8429.38"},
                                      {"€ 8429", "8429.00"},
                                      {"8.429", "8429.00"},
                                      {"8,429", "8429.00"},
                                      {"1.234.567", "1234567.00"},
                                      {"1.234.567,8", "1234567.80"},
                                      {"8429.3", "8429.30"},
                                      {"0", "0.00"},
                                      {"0,05", "0.05"},
                                      {",5", "0.50"},
                                      {"-8429,38", "-8429.38"},
                                      {"+1", "1.00"},
                                      {"1234567890123.45", "1234567890123.45"},
                                      {"92233720368547758.07", "92233720368547758.07"},
                                      {"-92233720368547758.07", "-92233720368547758.07"}}});
}

TEST(Cell, of_money_refuses_what_could_mean_two_amounts) {
    for (const char* text : {"8429.384", "8429,380", "12.34.56", "1,2,3", "1.2345", "1.23.456",
                             "0.005", "8.429.38", "1,234.567", "", "€", "-", ".", "8429 euros",
                             "1e3", "--1", "92233720368547758.08", "1 2.3 4 €€"})
        EXPECT_EQ(reread("grants", "amount", text), *text ? "value.money" : "") << text;
}

TEST(Cell, of_a_flag) {
    expect_said("inquiries", "answered",
                std::array<Case, 14>{{{"yes", "yes"},
                                      {"oui", "yes"},
                                      {"OUI", "yes"},
                                      {"Ja", "yes"},
                                      {"true", "yes"},
                                      {"1", "yes"},
                                      {"x", "yes"},
                                      {"no", "no"},
                                      {"non", "no"},
                                      {"nee", "no"},
                                      {"0", "no"},
                                      {"", ""},
                                      {"peut-être", "value.flag"},
                                      {"none", "value.flag"}}});
}

TEST(Cell, of_a_term) {
    expect_said("actors", "kind",
                std::array<Case, 12>{{{"cpas", "cpas"},
                                      {"OCMW", "cpas"},
                                      {"Maison  médicale", "health_centre"},
                                      {"maison medicale", "health_centre"},
                                      {"ASBL", "association"},
                                      {"citizens' association", "association"},
                                      {"none", "none"},
                                      {"autre: ludothèque", "autre: ludothèque"},
                                      {"Other:toy library", "autre: toy library"},
                                      {"andere : speelotheek", "autre: speelotheek"},
                                      {"ludothèque", "value.term"},
                                      {"type: cpas", "value.term"}}});
}

TEST(Cell, of_terms) {
    expect_said("actors", "themes",
                std::array<Case, 8>{{{"housing", "housing"},
                                     {"logement|Pauvreté", "housing|poverty"},
                                     {" logement | | food ", "housing|food"},
                                     {"none", "none"},
                                     {"|", ""},
                                     {"autre: a\\|b|food", "autre: a\\|b|food"},
                                     {"housing|none", "value.term"},
                                     {"housing|sport", "value.term"}}});
    Model model;
    Record& row = model.actors.add_row("a");
    set_cell(column(model.actors, "themes"), "none", row);
    EXPECT_TRUE(model.actors.at("a").themes.known() && model.actors.at("a").themes.empty());
    set_cell(column(model.actors, "themes"), "housing|sport", row);
    EXPECT_FALSE(model.actors.at("a").themes.known()) << "what could not be read is unknown";
}

TEST(Cell, of_words) {
    expect_said("territories", "postcodes",
                std::array<Case, 7>{{{"1000", "1000"},
                                     {"1000|1020", "1000|1020"},
                                     {" 1000 | 1020 ", "1000|1020"},
                                     {"a\\|b|c\\\\d", "a\\|b|c\\\\d"},
                                     {"a\\b", "a\\\\b"},
                                     {"none", "none"},
                                     {"||", ""}}});
}

TEST(Cell, of_references_gives_keys) {
    Model model;
    const Id<Actor> a = add(model.actors, "a"), b = add(model.actors, "b\\c");
    const Id<Reseau> r = add(model.reseaux, "r");
    Reseau& reseau = model.reseaux.edit(r);
    const auto said = [&](const char* name) {
        return cell_text(model, column(model.reseaux, name), reseau);
    };
    EXPECT_EQ(said("organisers"), "");
    EXPECT_EQ(said("parent"), "");
    reseau.organisers.add(b);
    reseau.organisers.add(a);
    reseau.parent = r;
    EXPECT_EQ(said("organisers"), "b\\\\c|a");
    EXPECT_EQ(said("parent"), "r");
    reseau.organisers.items.clear();
    reseau.organisers.stated = true;
    reseau.parent = Id<Reseau>(AnyId::none);
    EXPECT_EQ(said("organisers"), "none");
    EXPECT_EQ(said("parent"), "none");
}

TEST(Cell, of_a_reference_to_one_of_two_tables_names_the_table_where_the_key_is_of_both) {
    Model model;
    const Id<Actor> picol = add(model.actors, "picol");
    const Id<Reseau> north = add(model.reseaux, "north");
    const Column member = column(model.memberships, "member");
    Membership& row = model.memberships.edit(add(model.memberships, "m"));
    row.member = picol;
    EXPECT_EQ(cell_text(model, member, row), "picol");
    row.member = north;
    EXPECT_EQ(cell_text(model, member, row), "north");
    row.member = add(model.reseaux, "picol");
    EXPECT_EQ(cell_text(model, member, row), "reseaux:picol");
    row.member = picol;
    EXPECT_EQ(cell_text(model, member, row), "actors:picol");
}

TEST(SetCell, understands_the_labels_of_tables_and_keeps_their_names) {
    Inquiry inquiry;
    const Column tables{description_of<Inquiry>().field("tables")};
    EXPECT_FALSE(set_cell(tables, "Acteurs|netwerken|ties|pizzas", inquiry));
    EXPECT_EQ(inquiry.tables.items,
              (std::vector<std::string>{"actors", "reseaux", "ties", "pizzas"}));
    Statement statement;
    EXPECT_FALSE(set_cell({description_of<Statement>().field("table")}, "ACTOREN", statement));
    EXPECT_EQ(statement.table, "actors");
    EXPECT_FALSE(set_cell({description_of<Statement>().field("value")}, "ACTOREN", statement));
    EXPECT_EQ(statement.value, "ACTOREN") << "not what names no table";
}

TEST(Referred, does_not_repeat_what_names_a_person) {
    std::optional<Message> message;
    const Model model;
    referred(model, *description_of<Post>().field("person"), "Camille Dupont", message);
    EXPECT_EQ(message, (Message{"reference.unknown", {"…", model.persons.label()}}));
}

// ---- terms

TEST(Cell, reads_each_spelling_of_each_term_back_to_its_code) {
    for_each_column([](const AnyTable& table, const Column& column) {
        if (!column.field->terms) return;
        for (const TermRow& row : column.field->terms().rows) {
            std::vector<std::string> spellings{std::string(row.code)};
            for (const Language language : languages)
                spellings.emplace_back(row.label.in(language));
            for (const std::string& other : split_list(row.also)) spellings.push_back(other);
            for (const std::string& spelling : spellings)
                EXPECT_EQ(reread(table.name(), column.name(), spelling), row.code)
                    << table.name() << '.' << column.name() << " “" << spelling << "”";
        }
    });
}

// ---- headings

TEST(Column, is_found_by_its_name_and_by_its_heading_in_each_language) {
    for_each_column([](const AnyTable& table, const Column& column) {
        EXPECT_EQ(column_named(table.description(), column.name()), column);
        std::vector<std::string> headings{column.name(), column.name() + " *", column.name() + ":"};
        for (const Language language : languages) headings.push_back(column.heading(language));
        for (const std::string& heading : headings) {
            const auto found = column_of_heading(table.description(), heading);
            EXPECT_EQ(found, column)
                << table.name() << ": “" << heading << "” is the heading of " << column.name()
                << " and leads to " << (found ? found->name() : "nothing");
        }
    });
}

TEST(Column, is_found_by_each_other_heading_that_its_field_understands) {
    for_each_column([](const AnyTable& table, const Column& column) {
        if (column.part != Column::Part::whole) return;
        for (const std::string& heading : split_list(column.field->also)) {
            const auto found = column_of_heading(table.description(), heading);
            EXPECT_EQ(found, column)
                << table.name() << ": “" << heading << "” is another heading of " << column.name()
                << " and leads to " << (found ? found->name() : "nothing");
        }
    });
}

TEST(Column, is_found_whatever_the_case_accents_and_dashes_of_the_heading) {
    const Model model;
    const auto name = [&](const AnyTable& table, const char* heading) {
        const auto column = column_of_heading(table.description(), heading);
        return column ? column->name() : "";
    };
    EXPECT_EQ(name(model.actors, "NUMERO D'ENTREPRISE"), "enterprise_number");
    EXPECT_EQ(name(model.actors, "  Numéro  d’entreprise : "), "enterprise_number");
    EXPECT_EQ(name(model.actors, "Naam (NL)"), "name.nl");
    EXPECT_EQ(name(model.actors, "name.nl"), "name.nl");
    EXPECT_EQ(name(model.actors, "Début"), "since");
    EXPECT_EQ(name(model.actors, "Einddatum"), "until");
    EXPECT_EQ(name(model.actors, "Vérifié le"), "verified_on");
    EXPECT_EQ(name(model.actors, "pizza"), "");
    EXPECT_EQ(name(model.actors, ""), "");
    EXPECT_FALSE(column_named(model.actors.description(), "Name")) << "a name is exact";
}

TEST(Columns, begin_with_the_key_and_end_with_what_all_rows_have) {
    const Model model;
    for (const AnyTable* table : tables(model)) {
        const std::vector<Column> all = columns(table->description());
        std::set<std::string> names;
        for (const Column& column : all)
            EXPECT_TRUE(names.insert(column.name()).second) << column.name();
        EXPECT_EQ(all.front().name(), "key");
        EXPECT_EQ(all[all.size() - 3].name(), "source");
        EXPECT_EQ(all[all.size() - 2].name(), "verified_on");
        EXPECT_EQ(all.back().name(), "note");
    }
}

TEST(TableNamed, understands_the_labels_of_each_table) {
    const Model model;
    for (const AnyTable* table : tables(model)) {
        EXPECT_EQ(table_named(model, table->name()), table);
        for (const Language language : languages)
            EXPECT_EQ(table_named(model, table->description().label.in(language)), table)
                << table->description().label.in(language);
    }
    EXPECT_EQ(table_named(model, "Réseaux"), &model.reseaux);
    EXPECT_EQ(table_named(model, "reseau"), nullptr);
    EXPECT_EQ(table_named(model, ""), nullptr);
}

// ---- references

TEST(Referred, finds_a_row_by_key_or_by_table_and_key) {
    Model model;
    const Id<Actor> a = add(model.actors, "a");
    const Id<Reseau> r = add(model.reseaux, "r");
    add(model.reseaux, "both");
    add(model.actors, "both");
    const Field& member = *description_of<Membership>().field("member");
    const Field& organisers = *description_of<Reseau>().field("organisers");
    const auto to = [&](const Field& field, const char* text) {
        std::optional<Message> message;
        const AnyEither either = referred(model, field, text, message);
        return std::pair(either, message ? std::string(message->code) : "");
    };
    EXPECT_EQ(to(member, "a"), std::pair(AnyEither{a, 0}, std::string()));
    EXPECT_EQ(to(member, "r"), std::pair(AnyEither{r, 1}, std::string()));
    EXPECT_EQ(to(member, "reseaux:r"), std::pair(AnyEither{r, 1}, std::string()));
    EXPECT_EQ(to(member, "reseaux:both").first.which, 1);
    EXPECT_EQ(to(member, "both").second, "reference.either");
    EXPECT_EQ(to(member, "acteurs:both").second, "") << "as the message offers it";
    EXPECT_EQ(to(member, "actors:r").second, "reference.unknown");
    EXPECT_EQ(to(member, "x").second, "reference.unknown");
    EXPECT_TRUE(to(member, "none").first.id.is_none());
    EXPECT_EQ(to(organisers, "r").second, "reference.unknown");
    EXPECT_EQ(to(organisers, "none").second, "reference.unknown") << "nothing is no item of a list";
}
