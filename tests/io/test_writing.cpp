// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <sys/resource.h>

#include <csignal>
#include <map>

#include <maillage/io/writing.hpp>
#include <maillage/store/digest.hpp>

#include "../support/facts.hpp"
#include "../support/folder.hpp"
#include "../support/random_model.hpp"

using namespace maillage;

namespace {

Actor named(const char* name) {
    Actor actor;
    actor.name = Texts(name);
    return actor;
}

/// The code of the error that writing throws.
std::string code_of(const Model& model, const std::string& path) {
    try {
        write(model, path);
    } catch (const FileError& error) {
        return std::string(error.message().code);
    }
    return "none";
}

/// Every file of a folder, by name.
std::map<std::string, std::string> contents(const Folder& folder, const std::string& inside) {
    std::map<std::string, std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder / inside))
        found[entry.path().filename()] = content_of(entry.path());
    return found;
}

/// Files of this process cannot grow beyond a size while this lives: a full disk, near enough.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int);
};

}  // namespace

// ---- nothing is lost

TEST(Write, and_read_gives_the_same_facts_for_any_model_in_any_format) {
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        const Model model = RandomModel(seed).model();
        const std::string expected = digest(model);
        const Folder folder;
        const WriteOptions all{.persons = Persons::include};

        const Reading json = read_json(to_json(model, all));
        EXPECT_TRUE(json.rejected.empty());
        EXPECT_EQ(digest(json.model), expected) << "JSON, seed " << seed;

        write(json.model, folder / "csv", all);
        EXPECT_EQ(digest(read(folder / "csv").model), expected) << "CSV, seed " << seed;

        write(model, folder / "excel", {.persons = Persons::include, .for_excel = true});
        EXPECT_EQ(digest(read(folder / "excel").model), expected) << "CSV for Excel, seed " << seed;

        EXPECT_EQ(digest(read_sheets(to_sheets(model, all), "sheets").model), expected)
            << "sheets, seed " << seed;
    }
}

TEST(Write, gives_the_same_bytes_again_after_a_detour_through_json) {
    const Folder folder;
    const Model model = read(root / "data/bruxelles").model;
    write(model, folder / "first");
    write(model, folder / "detour.json");
    write(read(folder / "detour.json").model, folder / "second");
    EXPECT_EQ(contents(folder, "first"), contents(folder, "second"));
    EXPECT_EQ(contents(folder, "first").size(), 17u);
}

TEST(Write, puts_what_could_not_be_read_back_where_it_came_from) {
    const Folder folder;
    const std::string actors =
        "key,name,kind,parent,themes,since,mdrc\n"
        "a,A,club,ailleurs,housing|sport,jadis,7\n";
    const std::string reseaux = "key,name,organisers\nr,R,nulle-part|a\ns,S,inconnu|\n";
    folder.put("actors.csv", actors);
    folder.put("reseaux.csv", reseaux);
    const Model model = read(folder.path()).model;
    write(model, folder / "csv");
    EXPECT_EQ(content_of(folder / "csv/actors.csv"), actors);
    EXPECT_EQ(content_of(folder / "csv/reseaux.csv"),
              "key,name,organisers\nr,R,a|nulle-part\ns,S,inconnu\n");
    write(model, folder / "x.json");
    EXPECT_EQ(digest(read(folder / "x.json").model), digest(model));
}

TEST(Write, tells_unknown_from_a_known_nothing) {
    Model model;
    add(model.actors, "unknown", named("A"));
    Actor nothing = named("B");
    nothing.themes.stated = nothing.places.stated = true;
    nothing.parent = Id<Actor>(AnyId::none);
    add(model.actors, "nothing", nothing);
    const Folder folder;
    write(model, folder / "csv");
    EXPECT_EQ(content_of(folder / "csv/actors.csv"),
              "key,name,parent,places,themes\nunknown,A,,,\nnothing,B,none,none,none\n");
    for (const Reading& again : {read(folder / "csv"), read_json(to_json(model))}) {
        EXPECT_FALSE(again.model.actors.at("unknown").themes.known());
        EXPECT_TRUE(again.model.actors.at("nothing").themes.known());
        EXPECT_TRUE(again.model.actors.at("nothing").places.known());
        EXPECT_TRUE(again.model.actors.at("nothing").parent.is_none());
    }
}

// ---- what the files look like

TEST(Write, makes_csv_that_is_the_same_everywhere) {
    Model model;
    Actor actor = named("Maison, \"Été\"; x");
    actor.themes.add(Theme::housing);
    actor.themes.add(Theme::food);
    add(model.actors, "a", actor);
    const Folder folder;
    EXPECT_TRUE(write(model, folder / "csv").empty());
    EXPECT_EQ(contents(folder, "csv"),
              (std::map<std::string, std::string>{
                  {"actors.csv", "key,name,themes\na,\"Maison, \"\"Été\"\"; x\",housing|food\n"}}));
}

TEST(Write, makes_csv_that_a_belgian_excel_opens) {
    Model model;
    add(model.actors, "a", named("Été, x; y"));
    const Folder folder;
    write(model, folder / "csv", {.for_excel = true});
    EXPECT_EQ(content_of(folder / "csv/actors.csv"), "\xEF\xBB\xBFkey;name\r\na;\"Été, x; y\"\r\n");
}

TEST(Write, makes_json_of_typed_values) {
    Model model;
    Actor actor = named("A");
    actor.themes.add(Theme::housing);
    actor.places.stated = true;
    actor.extras = {{"mdrc", "7"}};
    const Id<Actor> a = add(model.actors, "a", actor);
    Grant grant;
    grant.beneficiary = a;
    grant.year = 2006;
    grant.amount = Cents{8429'38};
    add(model.grants, "g", grant);
    Inquiry inquiry;
    inquiry.tables = {{"reseaux"}};
    inquiry.answered = false;
    add(model.inquiries, "i", inquiry);
    EXPECT_EQ(
        to_json(model),
        "{\n\"format\": \"maillage/1\",\n"
        "\"actors\": "
        "[\n{\"key\":\"a\",\"name\":\"A\",\"places\":[],\"themes\":[\"housing\"],\"mdrc\":\"7\"}\n]"
        ",\n"
        "\"grants\": "
        "[\n{\"key\":\"g\",\"beneficiary\":\"a\",\"year\":2006,\"amount\":8429.38}\n],\n"
        "\"inquiries\": [\n{\"key\":\"i\",\"tables\":[\"reseaux\"],\"answered\":false}\n]\n}\n");
    EXPECT_EQ(to_json(Model{}), "{\n\"format\": \"maillage/1\"\n}\n");
}

TEST(Write, keeps_spreadsheets_from_running_any_text) {
    Model model;
    Actor actor = named("=cmd|'/c calc'!A1");
    actor.contact_channels = {{"+32 2 511 06 41", "@x"}};
    actor.extras = {{"=HYPERLINK(\"http://x\")", "-1+1"}};
    add(model.actors, "@a", actor);
    Place place;
    place.name = Texts("x");
    place.lon = -4.5;
    add(model.places, "p", place);
    for (const Sheet& sheet : to_sheets(model))
        for (const auto& row : sheet.rows)
            for (const std::string& cell : row)
                EXPECT_TRUE(cell.find_first_of("=+-@") != 0 || cell == "-4.5") << cell;
    const Reading again = read_sheets(to_sheets(model), "sheets");
    EXPECT_EQ(digest(again.model), digest(model));
}

TEST(Write, empties_the_file_of_a_table_that_has_become_empty) {
    const Folder folder;
    Model model;
    add(model.actors, "a", named("A"));
    write(model, folder / "csv");
    write(Model{}, folder / "csv");
    EXPECT_EQ(contents(folder, "csv"),
              (std::map<std::string, std::string>{{"actors.csv", "key\n"}}));
    EXPECT_TRUE(read(folder / "csv").model.actors.empty());
}

// ---- persons

TEST(Write, leaves_persons_out_and_all_that_names_them) {
    Model model;
    Person person;
    person.name = "Camille Dupont";
    const Id<Person> camille = add(model.persons, "dupont", person);
    Post post;
    Reseau reseau;
    reseau.name = Texts("R");
    post.reseau = add(model.reseaux, "r", reseau);
    post.function = PostFunction::coordinator;
    post.person = camille;
    add(model.posts, "known", post);
    post.person = {};
    post.extras = {{"person", "Claude Durand"}};
    add(model.posts, "unresolved", post);

    const Folder folder;
    for (const char* place : {"csv", "x.json"}) {
        const Issues notes = write(model, folder / place);
        ASSERT_EQ(notes.size(), 1u);
        EXPECT_EQ(notes[0].severity, Severity::note);
        EXPECT_EQ(notes[0].message, (Message{"persons.left_out", {"1"}}));
    }
    EXPECT_EQ(contents(folder, "csv").size(), 2u);
    std::string all = content_of(folder / "csv/posts.csv") + content_of(folder / "x.json");
    for (const Sheet& sheet : to_sheets(model))
        for (const auto& row : sheet.rows)
            for (const std::string& cell : row) all += cell + '\n';
    for (const char* name : {"Camille", "dupont", "Durand", "person"})
        EXPECT_EQ(all.find(name), all.npos) << name;

    EXPECT_TRUE(write(model, folder / "all", {.persons = Persons::include}).empty());
    const Model again = read(folder / "all").model;
    EXPECT_EQ(digest(again), digest(model));
}

TEST(Write, refuses_to_erase_the_persons_who_are_there) {
    Model model;
    Person person;
    person.name = "Camille Dupont";
    Reseau reseau;
    reseau.name = Texts("R");
    Post post;
    post.reseau = add(model.reseaux, "r", reseau);
    post.function = PostFunction::coordinator;
    post.person = add(model.persons, "p", person);
    add(model.posts, "p", post);
    const WriteOptions with_persons{.persons = Persons::include};

    const Folder folder;
    const auto refused = [&](const Model& written, const std::string& place) {
        try {
            write(written, folder / place);
        } catch (const ArgumentError& error) {
            return std::string(error.message().code);
        }
        return std::string("none");
    };
    for (const char* place : {"csv", "x.json"}) {
        write(model, folder / place, with_persons);
        EXPECT_EQ(refused(model, place), "persons.kept_there") << place;
        EXPECT_EQ(refused(Model(), place), "persons.kept_there") << "gone from the model or not";
        EXPECT_EQ(digest(read(folder / place).model), digest(model)) << "nothing has changed";
        write(Model(), folder / place, with_persons);
        EXPECT_EQ(refused(model, place), "none") << "there is nobody left";
    }
    for (const char* row : {"q,r,coordinator,Jean Dupont\n", "a:b,r,coordinator,Jean Dupont\n"}) {
        folder.put("csv/posts.csv", std::string("key,reseau,function,Personne :\n") + row);
        EXPECT_EQ(refused(model, "csv"), "persons.kept_there") << row;
    }
    folder.put("csv/posts.csv", "key,reseau,function,Personne\nq,r,coordinator,\n");
    folder.put("x.json", "no document");
    EXPECT_EQ(refused(model, "csv") + refused(model, "x.json"), "nonenone");
}

TEST(Write, leaves_a_second_column_of_persons_out_too) {
    const Folder folder;
    folder.put("reseaux.csv", "key,name\nr,R\n");
    folder.put("posts.csv",
               "key,reseau,function,Personne,Personne\np,r,coordinator,,Jean Dupont\n");
    const Reading reading = read(folder.path());
    EXPECT_EQ(to_json(reading.model).find("Dupont"), std::string::npos);
    EXPECT_NE(to_json(reading.model, {.persons = Persons::include}).find("Dupont"),
              std::string::npos);
}

TEST(Write, joins_two_extras_of_one_name) {
    Model model;
    add(model.actors, "a", named("A"));
    model.actors.edit(model.actors.find("a")).extras = {{"x", "1"}, {"x", "2"}};
    EXPECT_EQ(read_json(to_json(model)).model.actors.at("a").extras, (Extras{{"x", "1|2"}}));
}

// ---- templates

TEST(TemplateSheets, have_the_headings_that_are_understood) {
    for (const Language language : languages) {
        const std::vector<Sheet> sheets = template_sheets(language);
        EXPECT_EQ(sheets.size(), 25u);
        const Reading reading = read_sheets(sheets, "template.xlsx");
        EXPECT_TRUE(reading.issues.empty()) << to_text(reading.issues.front(), Language::en);
    }
    EXPECT_EQ(template_sheets(Language::fr)[2].name, "acteurs");
    EXPECT_EQ(template_sheets(Language::fr)[2].rows.at(0).at(1), "nom");
}

// ---- all or nothing

TEST(Write, refuses_a_place_it_cannot_write_to_and_changes_nothing) {
    const Folder folder;
    folder.put("file", "old");
    folder.put("table.txt", "old");
    Model model;
    add(model.actors, "a", named("A"));
    for (const char* place : {"file", "file/x.json", "file/csv"})
        EXPECT_EQ(code_of(model, folder / place), "file.unwritable") << place;
    EXPECT_EQ(code_of(model, folder / "table.txt"), "file.suffix");
    EXPECT_EQ(content_of(folder / "file"), "old");
    EXPECT_EQ(folder.names(), (std::set<std::string>{"file", "table.txt"}));
}

TEST(Write, changes_no_table_when_one_cannot_be_put_in_its_place) {
    const Folder folder;
    folder.put("territories.csv", "old");
    std::filesystem::create_directories(folder / "actors.csv/inside");
    Model model;
    add(model.territories, "t");
    add(model.actors, "a", named("A"));
    EXPECT_EQ(code_of(model, folder.path()), "file.unwritable");
    EXPECT_EQ(content_of(folder / "territories.csv"), "old");
    EXPECT_EQ(folder.names(),
              (std::set<std::string>{"territories.csv", "actors.csv", "actors.csv/inside"}));
    std::filesystem::create_directories(folder / "x.json");
    EXPECT_EQ(code_of(model, folder / "x.json"), "file.unwritable");
}

TEST(Write, puts_back_the_tables_already_replaced_when_one_cannot_be) {
    const Folder folder;
    Model model;
    add(model.territories, "t");
    add(model.actors, "a", named("A"));
    for (int i = 0; i < 5000; ++i) add(model.reseaux, "r" + std::to_string(i));
    for (const char* table : {"territories", "actors", "reseaux"})
        folder.put(std::string(table) + ".csv", "old");
    // The territories and the actors are ready by the time that the réseaux are asked about.
    WriteOptions options;
    options.keep_going = [&] {
        std::filesystem::remove(folder / ".actors.csv.part");
        return true;
    };
    EXPECT_THROW(write(model, folder.path(), options), FileError);
    for (const char* table : {"territories", "actors", "reseaux"})
        EXPECT_EQ(content_of(folder / (std::string(table) + ".csv")), "old") << table;
    EXPECT_EQ(folder.names(),
              (std::set<std::string>{"territories.csv", "actors.csv", "reseaux.csv"}));

    std::filesystem::remove(folder / "territories.csv");
    EXPECT_THROW(write(model, folder.path(), options), FileError);
    EXPECT_EQ(folder.names(), (std::set<std::string>{"actors.csv", "reseaux.csv"}));
}

TEST(Write, takes_a_name_with_a_point_for_a_folder_unless_it_ends_as_a_file) {
    const Folder folder;
    Model model;
    add(model.actors, "a", named("A"));
    write(model, folder / "rel.2014");
    EXPECT_EQ(read(folder / "rel.2014").model.actors.size(), 1u);
    for (const char* file : {"x.csv", "x.txt", "X.XLS"})
        EXPECT_EQ(code_of(model, folder / file), "file.suffix") << file;
}

TEST(Write, on_a_full_disk_leaves_the_old_files_whole) {
    const Folder folder;
    Model old;
    add(old.actors, "a", named("A"));
    write(old, folder / "x.json");
    write(old, folder / "csv");
    const std::string before = content_of(folder / "x.json");
    const auto names = folder.names();

    Model large = old;
    for (int i = 0; i < 1000; ++i)
        add(large.actors, "actor-" + std::to_string(i), named("A long name"));
    {
        const FullDisk disk(4096);
        EXPECT_EQ(code_of(large, folder / "x.json"), "file.unwritable");
        EXPECT_EQ(code_of(large, folder / "csv"), "file.unwritable");
        EXPECT_EQ(code_of(large, folder / "new.json"), "file.unwritable");
    }
    EXPECT_EQ(content_of(folder / "x.json"), before);
    EXPECT_EQ(content_of(folder / "csv/actors.csv"), "key,name\na,A\n");
    EXPECT_EQ(folder.names(), names) << "nothing is left beside";
}

TEST(Write, makes_the_folders_on_the_way) {
    const Folder folder;
    Model model;
    add(model.actors, "a", named("A"));
    write(model, folder / "a/b/x.json");
    write(model, folder / "c/d");
    EXPECT_EQ(read(folder / "a/b/x.json").model.actors.size(), 1u);
    EXPECT_EQ(read(folder / "c/d").model.actors.size(), 1u);
}

// ---- into a folder whose files are named in another language

TEST(Write, puts_a_table_in_the_file_that_holds_it_whatever_its_language) {
    const Folder folder;
    folder.put("Réseaux.CSV", "nom\nR\n");
    folder.put("acteurs.csv", "nom;dépend de\nA;\nB;A\n");
    folder.put("budget.csv", "what,is\nnot,read\n");
    const std::string before = digest(read(folder.path()).model);
    write(read(folder.path()).model, folder.path());
    EXPECT_EQ(folder.names(), (std::set<std::string>{"Réseaux.CSV", "acteurs.csv", "budget.csv"}));
    EXPECT_EQ(digest(read(folder.path()).model), before) << "nothing is there twice";
    EXPECT_TRUE(content_of(folder / "acteurs.csv").starts_with("key,name,parent"));
}

TEST(Write, refuses_a_folder_where_two_files_are_one_table) {
    const Folder folder;
    folder.put("acteurs.csv", "nom\nA\n");
    folder.put("actors.csv", "name\nB\n");
    const Model model = read(folder.path()).model;
    EXPECT_EQ(model.actors.size(), 2u);
    EXPECT_EQ(code_of(model, folder.path()), "file.twice");
    EXPECT_EQ(content_of(folder / "acteurs.csv"), "nom\nA\n");
    EXPECT_EQ(content_of(folder / "actors.csv"), "name\nB\n");
}
