// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <map>

#include <maillage/io/writing.hpp>

#include "../support/reading.hpp"

using namespace maillage;

namespace {

/// The code of the error that reading a path throws.
std::string code_of(const std::string& path, const ReadOptions& options = {}) {
    try {
        read(path, options);
    } catch (const Error& error) {
        return std::string(error.message().code);
    }
    return "none";
}

bool mention(const Reading& reading, const std::string& text) {
    const auto in = [&](const std::string& where) { return where.find(text) != where.npos; };
    for (const Issue& issue : reading.issues)
        for (const Language language : languages)
            if (in(to_text(issue, language)) || in(issue.where.key)) return true;
    for (const Rejected& rejected : reading.rejected) {
        for (const auto& [heading, cell] : rejected.cells)
            if (in(heading) || in(cell)) return true;
        for (const Message& problem : rejected.problems)
            for (const Texts& particular : problem.particulars)
                for (const Language language : languages)
                    if (in(particular.in(language))) return true;
    }
    return false;
}

}  // namespace

// ---- what is read

TEST(Read, finds_the_real_inventory_without_error) {
    const Reading r = read(root / "data/bruxelles");
    EXPECT_EQ(count(r.issues, Severity::error), 0u);
    EXPECT_TRUE(r.rejected.empty());
    EXPECT_EQ(r.model.reseaux.size(), 129u);
    EXPECT_EQ(r.model.actors.size(), 59u);
    std::int64_t cents = 0;
    for (const Grant& grant : r.model.grants) cents += grant.amount->value;
    EXPECT_EQ(cents, 555'000'00) << "the grants of 2006";
}

TEST(Read, takes_a_folder_a_csv_file_or_a_document) {
    const Folder folder;
    folder.put("actors.csv", "key,name\na,A\n");
    folder.put("notes.txt", "not a table");
    folder.put("list.CSV", "key,name\nb,B\n");
    folder.put("document.json",
               R"({"format": "maillage/1", "actors": [{"key": "c", "name": "C"}]})");
    EXPECT_EQ(keys(read(folder.path()).model.actors), Lines{"a"});
    EXPECT_EQ(keys(read(folder / "actors.csv").model.actors), Lines{"a"});
    EXPECT_EQ(keys(read(folder / "list.CSV", {.table = "actors"}).model.actors), Lines{"b"});
    EXPECT_EQ(keys(read(folder / "document.json").model.actors), Lines{"c"});
}

TEST(Read, finds_tables_by_name_in_three_languages) {
    const Reading r = reading({{"Acteurs.csv", "clé;nom\na;A\n"},
                               {"netwerken.CSV", "sleutel;naam\nr;R\n"},
                               {"membres.csv", "clé;membre;réseau\nm;a;r\n"}});
    EXPECT_EQ(issues(r), Lines{});
    EXPECT_EQ(r.model.memberships.at("m").member.first(), r.model.actors.find("a"));
}

TEST(Read, goes_on_with_a_table_from_another_file) {
    const Reading r =
        reading({{"actors.csv", "key,name\na,A\n"}, {"acteurs.csv", "clé,nom\nb,B\na,C\n"}});
    EXPECT_EQ(keys(r.model.actors), (Lines{"b", "a"})) << "files in the order of their names";
    EXPECT_EQ(issues(r), Lines{"actors.csv:2 key key.duplicate (a)"});
}

TEST(Read, says_which_files_are_no_table) {
    const Reading r =
        reading({{"actors.csv", "key,name,source\na,A,test\n"}, {"planning.csv", "a,b\n1,2\n"}});
    ASSERT_EQ(r.issues.size(), 1u);
    EXPECT_EQ(r.issues[0].severity, Severity::warning);
    EXPECT_EQ(r.issues[0].message.code, "table.unknown");
    EXPECT_EQ(r.issues[0].message.particulars[0], "planning");
}

TEST(Read, refuses_what_it_cannot_read_with_a_code) {
    const Folder folder;
    folder.put("notes.txt", "");
    folder.put("planning.csv", "a,b\n");
    folder.put("actors.csv", std::string(100, 'x'));
    folder.put("document.json", "{\"format\": \"maillage/1\", \"actors\": []}");
    std::filesystem::create_directory(folder / "empty");
    EXPECT_EQ(code_of(folder / "missing"), "file.missing");
    EXPECT_EQ(code_of(""), "file.missing");
    EXPECT_EQ(code_of(folder / "notes.txt"), "file.kind");
    EXPECT_EQ(code_of(folder / "planning.csv"), "file.unnamed");
    EXPECT_EQ(code_of(folder / "actors.csv", {.table = "pizzas"}), "file.unnamed");
    EXPECT_EQ(code_of(folder / "empty"), "file.no_table");
    EXPECT_EQ(code_of("/dev/null"), "file.kind");
    EXPECT_EQ(code_of(folder / "actors.csv", {.max_bytes = 99}), "limit.size");
    EXPECT_EQ(code_of(folder / "actors.csv", {.max_bytes = 100}), "none");
    EXPECT_EQ(code_of(folder.path(), {.max_bytes = 99}), "limit.size")
        << "the largest of its files";
    EXPECT_EQ(code_of(folder / "document.json", {.max_bytes = 20}), "limit.size");
}

TEST(Read, stops_when_it_is_told_to) {
    const Folder folder;
    std::string rows = "key,name\n";
    for (int i = 0; i < 10'000; ++i) rows += std::to_string(i) + ",A\n";
    folder.put("actors.csv", rows);
    int asked = 0;
    EXPECT_EQ(code_of(folder.path(), {.keep_going = [&] { return ++asked < 2; }}), "cancelled");
    EXPECT_EQ(asked, 2);
    EXPECT_EQ(read(folder.path(), {.keep_going = [] { return true; }}).model.actors.size(),
              10'000u);
}

TEST(Read, stops_at_once_while_the_next_rows_are_being_cut) {
    struct Stop {};
    const Folder folder;
    std::string rows = "key,name\n";
    for (int i = 0; i < 30'000; ++i) rows += std::to_string(i) + ",\"A\"\n";
    folder.put("actors.csv", rows);
    for (int last = 1; last <= 4; ++last) {
        int asked = 0;
        EXPECT_EQ(code_of(folder.path(), {.keep_going = [&] { return ++asked < last; }}),
                  "cancelled");
        EXPECT_EQ(asked, last);
        EXPECT_THROW(read(folder.path(), {.keep_going = []() -> bool { throw Stop(); }}), Stop);
    }
}

// ---- what is kept although it could not be used

TEST(Read, takes_any_case_of_an_extension) {
    const Folder folder;
    Model model;
    model.actors.add_row("a");
    model.actors.edit(model.actors.find("a")).name = Texts("A");
    write(model, folder / "X.JSON");
    EXPECT_EQ(read(folder / "X.JSON").model.actors.size(), 1u);
    folder.put("Actors.Csv", "key,name\na,A\n");
    EXPECT_EQ(read(folder / "Actors.Csv").model.actors.size(), 1u);
}

TEST(Read, keeps_an_optional_cell_that_it_cannot_read) {
    const Reading r = reading({{"reseaux.csv",
                                "key,name,form,declared_members,since,themes\n"
                                "r,R,club,beaucoup,jadis,housing|sport\n"}});
    const Reseau& row = r.model.reseaux.at("r");
    EXPECT_FALSE(row.form.known() || row.declared_members.known() || row.period.known() ||
                 row.themes.known());
    EXPECT_EQ(row.extras, (Extras{{"form", "club"},
                                  {"declared_members", "beaucoup"},
                                  {"since", "jadis"},
                                  {"themes", "housing|sport"}}));
    EXPECT_EQ(issues(r), (Lines{"reseaux.csv:2 form value.term (club)",
                                "reseaux.csv:2 declared_members value.range (beaucoup)",
                                "reseaux.csv:2 since value.date (jadis)",
                                "reseaux.csv:2 themes value.term (sport)"}));
    EXPECT_TRUE(r.rejected.empty());
}

TEST(Read, says_how_to_separate_the_terms_of_a_list) {
    const Reading r = reading({{"actors.csv",
                                "key,name,kind,themes\n"
                                "a,A,association,\"logement, culture\"\n"
                                "b,B,\"association, school\",logement|culture\n"}});
    EXPECT_EQ(issues(r),
              (Lines{"actors.csv:2 themes value.separator (logement, culture) (logement|culture)",
                     "actors.csv:3 kind value.term (association, school)"}));
}

TEST(Read, refuses_to_be_told_the_table_of_what_names_its_own) {
    const Folder folder;
    folder.put("actors.csv", "key,name\na,A\n");
    try {
        read(folder.path(), {.table = "acteurs"});
        FAIL();
    } catch (const ArgumentError& error) {
        EXPECT_EQ(error.message().code, "file.named");
    }
}

TEST(Read, sets_aside_a_row_whose_required_cell_it_cannot_read) {
    const Reading r =
        reading({{"territories.csv",
                  "key,name,level,nis\na,A,commune,21001\nb,B,hameau,21002\nc,,zone,\n"}});
    EXPECT_EQ(keys(r.model.territories), Lines{"a"});
    EXPECT_EQ(issues(r), (Lines{"territories.csv:3 level value.term (hameau)",
                                "territories.csv:4 name value.missing (name)"}));
    ASSERT_EQ(r.rejected.size(), 2u);
    const Rejected& b = r.rejected[0];
    EXPECT_EQ(b.where.row, 3u);
    EXPECT_EQ(b.where.key, "b");
    EXPECT_EQ(b.cells, (std::vector<std::pair<std::string, std::string>>{
                           {"key", "b"}, {"name", "B"}, {"nis", "21002"}, {"level", "hameau"}}));
    EXPECT_EQ(b.problems.at(0).code, "value.term");
}

// ---- references

TEST(Read, resolves_references_whatever_the_order_of_rows_and_keeps_their_order) {
    const Reading r = reading(
        {{"territories.csv",
          "key,name,level,within\nq,Q,quartier,z|c|a\nz,Z,zone,\na,A,zone,\nc,C,commune,\n"},
         {"actors.csv", "key,name,parent\nx,X,y\ny,Y,none\n"}});
    EXPECT_EQ(issues(r), Lines{});
    Lines within;
    for (const AnyId id : r.model.territories.at("q").within.items)
        within.push_back(r.model.territories.row(id.index).key);
    EXPECT_EQ(within, (Lines{"z", "c", "a"}));
    EXPECT_EQ(r.model.actors.at("x").parent, r.model.actors.find("y"));
    EXPECT_TRUE(r.model.actors.at("y").parent.is_none());
}

TEST(Read, understands_a_reference_by_name_in_any_language) {
    const Reading r =
        reading({{"territories.csv", "key,name.fr,name.nl,level\nt,Forêt,Vorst,commune\n"},
                 {"actors.csv", "nom,territoire\nA,FORET\nB,vorst\n"},
                 {"reseaux.csv", "nom,organisateurs\nR,a|B\n"}});
    EXPECT_EQ(r.model.actors.at("a").territory, r.model.territories.find("t"));
    EXPECT_EQ(r.model.actors.at("b").territory, r.model.territories.find("t"));
    EXPECT_EQ(r.model.reseaux.at("r").organisers.size(), 2u);
    EXPECT_EQ(count(r.issues, Severity::error), 0u);
}

TEST(Read, does_not_choose_between_two_rows_of_one_name) {
    const Reading r =
        reading({{"actors.csv", "key,name,parent\na,Maison,\nb,MAISON,\nc,C,maison\n"}});
    EXPECT_EQ(issues(r), Lines{"actors.csv:4 parent reference.name (maison) (actors)"});
    EXPECT_FALSE(r.model.actors.at("c").parent.known());
}

TEST(Read, prefers_a_key_to_a_name) {
    const Reading r = reading({{"actors.csv", "key,name,parent\na,b,\nb,B,\nc,C,b\n"}});
    EXPECT_EQ(r.model.actors.at("c").parent, r.model.actors.find("b"));
}

TEST(Read, asks_which_table_is_meant_where_a_key_is_of_both) {
    const std::string names = "key,name\npicol,Picol\n";
    const Reading r =
        reading({{"actors.csv", names},
                 {"reseaux.csv", names + "r,R\n"},
                 {"memberships.csv",
                  "key,member,reseau\nm,picol,r\nn,actors:picol,r\no,reseaux:picol,r\n"}});
    EXPECT_EQ(keys(r.model.memberships), (Lines{"n", "o"}));
    EXPECT_TRUE(r.model.memberships.at("n").member.first());
    EXPECT_TRUE(r.model.memberships.at("o").member.second());
    EXPECT_EQ(issues(r),
              Lines{"memberships.csv:2 member reference.either (picol) (actors) (réseaux)"});
}

TEST(Read, keeps_an_optional_reference_that_leads_nowhere) {
    const Reading r = reading(
        {{"actors.csv", "key,name,parent\na,A,ailleurs\n"},
         {"reseaux.csv", "key,name,organisers\nr,R,nulle-part|a|autre\\|part\ns,S,inconnu\n"}});
    EXPECT_EQ(r.model.actors.at("a").extras, (Extras{{"parent", "ailleurs"}}));
    EXPECT_EQ(r.model.reseaux.at("r").organisers.size(), 1u);
    EXPECT_EQ(r.model.reseaux.at("r").extras, (Extras{{"organisers", "nulle-part|autre\\|part"}}));
    EXPECT_FALSE(r.model.reseaux.at("s").organisers.known()) << "unknown is not none";
    EXPECT_EQ(issues(r), (Lines{"actors.csv:2 parent reference.unknown (ailleurs) (actors)",
                                "reseaux.csv:2 organisers reference.unknown (nulle-part) (actors)",
                                "reseaux.csv:2 organisers reference.unknown (autre|part) (actors)",
                                "reseaux.csv:3 organisers reference.unknown (inconnu) (actors)"}));
}

TEST(Read, sets_aside_a_row_whose_required_reference_leads_nowhere) {
    const Reading r = reading({{"reseaux.csv", "key,name\nr,R\n"},
                               {"memberships.csv", "key,member,reseau\nm,x,r\nn,r,r2\n"}});
    EXPECT_TRUE(r.model.memberships.empty());
    EXPECT_EQ(issues(r), (Lines{"memberships.csv:2 member reference.unknown (x) (actors / réseaux)",
                                "memberships.csv:3 reseau reference.unknown (r2) (réseaux)"}));
}

TEST(Read, sets_aside_what_cannot_do_without_a_row_that_was_set_aside) {
    const Reading r = reading({{"actors.csv", "key,name,parent\na,,\nb,B,a\n"},
                               {"reseaux.csv", "key,name,organisers\nr,R,a|b\n"},
                               {"grants.csv", "key,beneficiary,funder\ng,a,b\nh,b,a\n"}});
    EXPECT_EQ(keys(r.model.actors), Lines{"b"});
    EXPECT_EQ(keys(r.model.grants), Lines{"h"});
    EXPECT_EQ(r.rejected.size(), 2u);
    // What only pointed there stays, and so does what it pointed at.
    EXPECT_FALSE(r.model.actors.at("b").parent.known());
    EXPECT_EQ(r.model.actors.at("b").extras, (Extras{{"parent", "a"}}));
    EXPECT_EQ(r.model.reseaux.at("r").organisers.size(), 1u);
    EXPECT_EQ(r.model.reseaux.at("r").extras, (Extras{{"organisers", "a"}}));
    EXPECT_EQ(r.model.grants.at("h").extras, (Extras{{"funder", "a"}}));
    EXPECT_EQ(issues(r), (Lines{"actors.csv:2 name value.missing (name)",
                                "actors.csv:3 parent reference.left (a) (actors)",
                                "reseaux.csv:2 organisers reference.left (a) (actors)",
                                "grants.csv:3 funder reference.left (a) (actors)",
                                "grants.csv:2  reference.rejected (a) (actors)"}));
}

TEST(Read, says_where_in_the_files_the_facts_do_not_hold_together) {
    const Reading r = reading(
        {{"actors.csv", "key,name,parent,since,until\na,A,b,,\nb,B,a,,\n\nc,C,,2015,2013\n"}});
    EXPECT_EQ(issues(r), (Lines{"actors.csv:5 period value.period (2015) (2013)",
                                "actors.csv:2 parent reference.cycle (a) (a → b → a)"}));
    EXPECT_EQ(r.model.actors.size(), 3u) << "they are told, not removed";
}

TEST(Read, gives_the_errors_first_then_the_warnings_then_the_notes) {
    const Reading r = reading({{"actors.csv", "name,kinnd,parent\nA,1,nowhere\n"}});
    Lines severities;
    for (const Issue& issue : r.issues) severities.emplace_back(code(issue.severity));
    EXPECT_EQ(severities, (Lines{"error", "warning", "note", "note"}));
}

// ---- what has no place here

TEST(Read, refuses_national_register_numbers_and_keeps_them_nowhere) {
    // 85.07.30-033.28: 97 − 850730033 mod 97 = 28; born in 2000 or later, 2 goes before: 00.01.25-567.77.
    for (const char* number : {"85073003328", "85.07.30-033.28", "85.07.30-033 28",
                               "85 07 30 033 28", "00.01.25-567.77"})
        for (const std::string& cell :
             {std::string(number), "tél. " + std::string(number) + " (matin)"}) {
            const Reading r = reading({{"actors.csv", "key,name,note\na,A," + cell + "\nb,B,\n"}});
            EXPECT_EQ(keys(r.model.actors), Lines{"b"}) << cell;
            EXPECT_EQ(issues(r), Lines{"actors.csv:2 note text.national_number"});
            ASSERT_EQ(r.rejected.size(), 1u);
            EXPECT_FALSE(mention(r, number)) << cell;
            EXPECT_TRUE(mention(r, "…"));
        }
}

TEST(Read, refuses_national_register_numbers_in_any_cell_of_any_row) {
    const std::string number = "85.07.30-033.28";
    for (const char* row :
         {"{0},A,,", "a,{0},{0},", "a,A,x,{0}", "a,A,,,,{0}", "a,A,\"{0}\nnever closed"}) {
        const Reading r =
            reading({{"actors.csv",
                      "key,name,note,Remarques\n" +
                          filled({"", "", row}, std::vector<Texts>{number}, Language::en) + "\n"}});
        EXPECT_TRUE(r.model.actors.empty()) << row;
        EXPECT_FALSE(mention(r, number)) << row;
    }
    const Reading json =
        read_json(R"({"format": "maillage/1", "actors": [{"key": "a", "name": "85073003328"}]})");
    EXPECT_TRUE(json.model.actors.empty());
    EXPECT_FALSE(mention(json, "85073003328"));
}

TEST(Read, does_not_take_other_numbers_for_those_of_persons) {
    for (const char* number : {"0212.347.945", "BE0212.347.945", "+32 2 511 06 41", "85073003329",
                               "850730033280", "185073003328", "85.13.30-033.28", "2006031262",
                               "BE68 5390 0754 7034", "21004", "1970-01-01"}) {
        const Reading r =
            reading({{"actors.csv", "key,name,note\na,A," + std::string(number) + "\n"}});
        EXPECT_EQ(r.model.actors.size(), 1u) << number;
    }
}

TEST(Read, marks_the_rejected_rows_that_may_name_a_person) {
    const Reading r = reading({{"posts.csv",
                                "key,Personne :,reseau,function,Persoon\n"
                                "a:b,Jean Dupont,r,coordinator,\n"  // whose key cannot be one
                                "c,,r,coordinator,Jean Dupont\n"    // which has no réseau r
                                "d,,r,coordinator,\n"},
                               {"persons.csv", "key,name\np|q,Jean Dupont\n"}});
    std::map<std::string, bool> marked;
    for (const Rejected& row : r.rejected)
        marked[row.where.table + std::to_string(row.where.row)] = row.names_person;
    EXPECT_EQ(marked,
              (std::map<std::string, bool>{
                  {"posts2", true}, {"posts3", true}, {"posts4", false}, {"persons2", true}}));
}

TEST(Read, does_not_repeat_the_name_of_a_person_in_an_issue) {
    const Reading r =
        reading({{"reseaux.csv", "key,name\nr,R\n"},
                 {"posts.csv", "key,reseau,function,person\np,r,coordinator,Camille Dupont\n"},
                 {"persons.csv", "key,name,email\nq,Claude Durand,claude.durand\n"}});
    EXPECT_FALSE(mention(r, "Camille"));
    EXPECT_FALSE(mention(r, "laude"));
    EXPECT_EQ(r.model.posts.at("p").extras, (Extras{{"person", "Camille Dupont"}}))
        << "but it is not lost";
    EXPECT_EQ(count(r.issues, Severity::error), 2u);
}

// ---- rows that are corrected and read again

TEST(WriteRejected, gives_a_folder_that_is_corrected_and_read_like_any_other) {
    const Folder folder;
    const Reading r =
        reading({{"territories.csv",
                  "clé;nom;niveau;humeur\na;A;hameau;=1+1\nb;B;commune;\n;C;bourg;x\n"}});
    write_rejected(r.rejected, folder / "rejected", Language::fr);
    EXPECT_EQ(folder.names(), (std::set<std::string>{"rejected", "rejected/territories.csv"}));
    std::string text = content_of(folder / "rejected/territories.csv");
    EXPECT_NE(text.find("« hameau » n’est pas un terme de cette liste."), text.npos);
    EXPECT_NE(text.find("'=1+1"), text.npos) << "guarded as any other file";

    for (const char* wrong : {"hameau", "bourg"})
        text.replace(text.find(wrong), std::strlen(wrong), "quartier");
    folder.put("rejected/territories.csv", text);
    const Reading again = read(folder / "rejected");
    EXPECT_TRUE(again.rejected.empty());
    EXPECT_EQ(keys(again.model.territories), (Lines{"a", "c"}));
    EXPECT_EQ(again.model.territories.at("a").extras, (Extras{{"humeur", "=1+1"}}));
}

TEST(WriteRejected, loses_no_cell_and_has_one_for_what_is_missing) {
    const Folder folder;
    const Reading r = reading({{"actors.csv", "key,name,places,Note de service\n,,p1|p2,x\n"},
                               {"places.csv", "key,name\np1,P\n"}});
    ASSERT_EQ(r.rejected.size(), 1u);
    write_rejected(r.rejected, folder / "rejected", Language::nl);
    std::string text = content_of(folder / "rejected/actors.csv");
    EXPECT_EQ(text, "plaatsen,Note de service,naam,maillage_problem\np1|p2,x,,‘naam’ ontbreekt.\n");

    text.replace(text.find(",,") + 1, 0, "Maison");
    folder.put("rejected/actors.csv", text);
    folder.put("rejected/places.csv", "key,name\np1,P\np2,Q\n");
    const Reading again = read(folder / "rejected");
    ASSERT_EQ(again.model.actors.size(), 1u);
    EXPECT_EQ(again.model.actors.at("maison").name.plain, "Maison");
    EXPECT_EQ(again.model.actors.at("maison").places.size(), 2u);
    EXPECT_EQ(again.model.actors.at("maison").extras, (Extras{{"Note de service", "x"}}));
}

TEST(WriteRejected, of_nothing_writes_no_file) {
    const Folder folder;
    write_rejected({}, folder / "rejected", Language::en);
    EXPECT_EQ(folder.names(), std::set<std::string>{"rejected"});
}

// ---- spreadsheets

TEST(ReadSheets, reads_what_a_coordinator_keeps) {
    const Reading r = read_sheets({{"Réseaux",
                                    {{},
                                     {"Nom", "Forme", "Territoires", "Organisateurs", "Depuis"},
                                     {"CS Forest", "Coordination", "Forest", "CPAS", "12/2005"},
                                     {}}},
                                   {"Acteurs", {{"Nom", "Type"}, {"CPAS", "CPAS"}}},
                                   {"Territoires", {{"Nom", "Niveau"}, {"Forest", "commune"}}},
                                   {"Feuil4", {}}},
                                  "inventaire.xlsx");
    EXPECT_EQ(count(r.issues, Severity::error), 0u);
    const Reseau& reseau = r.model.reseaux.at("cs-forest");
    EXPECT_TRUE(reseau.form.is(ReseauForm::coordination));
    EXPECT_EQ(reseau.territories[0], r.model.territories.find("forest"));
    EXPECT_EQ(reseau.organisers[0], r.model.actors.find("cpas"));
    EXPECT_EQ(to_text(reseau.period.since), "2005-12");
    EXPECT_EQ(count(r.issues, Severity::warning), 1u) << "Feuil4 is no table";
}

TEST(ReadSheets, finds_the_headings_under_titles_and_says_what_is_above) {
    const Reading r = read_sheets(
        {{"Acteurs", {{"Thèmes"}, {"Inventaire", "2014"}, {}, {"Nom", "Thèmes", "?"}, {"A"}}}},
        "a.ods");
    EXPECT_EQ(keys(r.model.actors), Lines{"a"});
    EXPECT_EQ(std::ranges::count(issues(r), "a.ods:4  file.titles (2)"), 1);
}

TEST(ReadSheets, takes_no_row_for_headings_that_has_fewer) {
    const Reading r = read_sheets(
        {{"Acteurs", {{"Nom"}, {"La Maison", "02 511 06 41"}, {"Les Lucioles", "x"}, {"type"}}},
         {"Netwerken", {{"Naam", "??"}, {"Forest", "x"}}},
         {"Lieux", {{"??"}, {"x", "y"}}}},
        "a.ods");
    EXPECT_EQ(keys(r.model.actors), (Lines{"la-maison", "les-lucioles", "type"}));
    EXPECT_EQ(keys(r.model.reseaux), Lines{"forest"});
    EXPECT_EQ(std::ranges::count_if(r.issues,
                                    [](const Issue& i) { return i.message.code == "file.titles"; }),
              0);
}

TEST(ReadSheets, numbers_rows_as_the_sheet_does) {
    const Reading r =
        read_sheets({{"actors", {{}, {"key", "name", "parent"}, {}, {"a", "A", "x"}}}}, "a.ods");
    EXPECT_EQ(issues(r), Lines{"a.ods:4 parent reference.unknown (x) (actors)"});
}

TEST(ReadSheets, without_a_table_is_an_error) {
    EXPECT_THROW(read_sheets({}, "a.xlsx"), FileError);
    EXPECT_THROW(read_sheets({{"Feuil1", {{"nom"}}}}, "a.xlsx"), FileError);
}
