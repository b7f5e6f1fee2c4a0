// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <limits>
#include <random>

#include <maillage/io/reading.hpp>
#include <maillage/io/writing.hpp>
#include <maillage/store/digest.hpp>
#include <maillage/store/snapshot.hpp>

#include "../../src/store/seal.hpp"
#include "../support/cache.hpp"
#include "../support/facts.hpp"
#include "../support/random_model.hpp"

using namespace maillage;

namespace {

constexpr std::size_t header_size = 40, maker_at = 16, length_at = 32;

class Snapshot : public testing::Test {
protected:
    std::string saved(const Model& model) const {
        const std::string path = folder_ / "kept.snapshot";
        save_snapshot(model, path);
        return path;
    }

    /// A small model with values of every kind, and the bytes of its snapshot.
    static Model small() { return RandomModel(7).model(1); }
    std::string bytes() const { return content_of(saved(small())); }

    /// The code of the refusal of these bytes; empty when they are taken.
    std::string refusal(const std::string& bytes) const {
        try {
            load_snapshot(folder_.put("given.snapshot", bytes));
            return "";
        } catch (const SnapshotError& error) {
            return std::string(error.message().code);
        }
    }

    static std::string sealed(std::string bytes) {
        bytes.resize(bytes.size() - seal_size);
        return bytes + seal_of(bytes);
    }

    Cache cache_;
    Folder folder_;
};

std::string record(const Model& model) { return to_json(model, {.persons = Persons::include}); }

void expect_same(const Model& loaded, const Model& model) {
    EXPECT_EQ(digest(loaded), digest(model));
    EXPECT_EQ(record(loaded), record(model)) << "also the order of rows and of extras";
}

}  // namespace

TEST_F(Snapshot, gives_a_random_model_back) {
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        SCOPED_TRACE(seed);
        const Model model = RandomModel(seed).model(seed % 9);
        expect_same(load_snapshot(saved(model)), model);
    }
}

TEST_F(Snapshot, gives_the_inventory_and_the_empty_model_back) {
    const Model inventory = read(root / "data/bruxelles").model;
    ASSERT_GT(inventory.reseaux.size(), 100u);
    expect_same(load_snapshot(saved(inventory)), inventory);
    expect_same(load_snapshot(saved(Model())), Model());
}

TEST_F(Snapshot, keeps_what_files_cannot_say) {
    Model model;
    Actor actor;
    actor.note = std::string("a\0b", 3);
    actor.period = period("..", "2013-12");
    actor.serves.stated = true;
    actor.parent = Id<Actor>(AnyId::none);
    add(model.actors, "a", actor);
    Post post;
    post.fte = -0.0;
    add(model.posts, "p", post);
    post.fte = std::numeric_limits<double>::infinity();
    add(model.posts, "q", post);

    const Model loaded = load_snapshot(saved(model));
    const Actor& back = loaded.actors.at("a");
    EXPECT_EQ(back.note, actor.note);
    EXPECT_EQ(back.period, actor.period);
    EXPECT_TRUE(back.serves.known() && back.serves.empty());
    EXPECT_TRUE(back.parent.is_none());
    EXPECT_FALSE(back.territory.known() || back.places.known());
    EXPECT_TRUE(std::signbit(*loaded.posts.at("p").fte));
    EXPECT_EQ(loaded.posts.at("q").fte, post.fte);
    EXPECT_EQ(digest(loaded), digest(model));
}

TEST_F(Snapshot, is_refused_when_it_is_cut) {
    const std::string whole = bytes();
    ASSERT_EQ(refusal(whole), "");
    for (std::size_t size = 0; size < whole.size(); ++size)
        ASSERT_EQ(refusal(whole.substr(0, size)), size < 16 ? "snapshot.kind" : "snapshot.length")
            << size;
    EXPECT_EQ(refusal(whole + "x"), "snapshot.length");
}

TEST_F(Snapshot, is_refused_when_any_byte_was_changed) {
    const std::string whole = bytes();
    std::mt19937 random(1);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ (1 + random() % 255));
        ASSERT_EQ(refusal(changed), at < maker_at      ? "snapshot.kind"
                                    : at < length_at   ? "snapshot.version"
                                    : at < header_size ? "snapshot.length"
                                                       : "snapshot.seal")
            << at;
    }
}

TEST_F(Snapshot, is_refused_when_another_version_made_it) {
    std::string other = bytes();
    other[maker_at] = static_cast<char>(other[maker_at] + 1);
    EXPECT_EQ(refusal(sealed(other)), "snapshot.version") << "even though it was sealed here";
}

TEST_F(Snapshot, is_refused_when_it_comes_from_outside) {
    const std::string here = bytes();
    {
        const Cache elsewhere;
        EXPECT_EQ(refusal(here), "snapshot.seal") << "nothing was ever saved there";
        EXPECT_EQ(refusal(bytes()), "");
        EXPECT_EQ(refusal(here), "snapshot.seal");
    }
    EXPECT_EQ(refusal(here), "");
}

TEST_F(Snapshot, is_never_read_as_a_file_of_facts) {
    const std::string whole = bytes();
    for (const char* name : {"kept.snapshot", "kept", "kept.json", "kept.maillage"})
        EXPECT_THROW(read(folder_.put(name, whole)), FileError) << name;
}

TEST_F(Snapshot, that_is_no_file_is_refused_as_such) {
    try {
        load_snapshot(folder_ / "nowhere");
        FAIL() << "nothing was thrown";
    } catch (const FileError& error) {
        EXPECT_EQ(error.message().code, "file.missing");
    }
    EXPECT_EQ(refusal(""), "snapshot.kind");
    EXPECT_EQ(refusal(std::string(100, '\0')), "snapshot.kind");
    EXPECT_THROW(load_snapshot(folder_.path()), SnapshotError);
}

TEST_F(Snapshot, refused_says_in_three_languages_to_read_the_source_files) {
    for (const char* code :
         {"snapshot.kind", "snapshot.version", "snapshot.length", "snapshot.seal"}) {
        const SnapshotError error({code, {"x"}});
        EXPECT_NE(error.message().what(Language::fr).find("« x »"), std::string::npos) << code;
        EXPECT_NE(error.message().cure(Language::fr).find("fichiers d’origine"), std::string::npos);
        EXPECT_NE(error.message().cure(Language::nl).find("oorspronkelijke"), std::string::npos);
        EXPECT_NE(error.message().cure(Language::en).find("source files"), std::string::npos);
    }
}

TEST_F(Snapshot, is_for_its_owner_alone) {
    using std::filesystem::perms;
    folder_.put(".kept.snapshot.part", "left by a run that was interrupted, open to others");
    EXPECT_EQ(std::filesystem::status(saved(small())).permissions(),
              perms::owner_read | perms::owner_write);
}

TEST_F(Snapshot, is_written_whole_or_not_at_all) {
    const std::string before = bytes();
    folder_.put("file", "");
    setenv("XDG_CACHE_HOME", (folder_ / "file").c_str(), 1);
    EXPECT_THROW(save_snapshot(Model(), folder_ / "kept.snapshot"), FileError)
        << "there is no place for the secret";
    cache_.use();
    EXPECT_EQ(content_of(folder_ / "kept.snapshot"), before);
    EXPECT_THROW(save_snapshot(Model(), folder_.path()), FileError);
    EXPECT_EQ(folder_.names(), (std::set<std::string>{"file", "kept.snapshot"}));
}

// What the seal keeps out is checked once more: bytes that were sealed and make no model are refused,
// and those that make one make a whole one.
TEST_F(Snapshot, forged_with_the_secret_does_no_harm) {
    std::mt19937 random(2014);
    const std::string whole = content_of(saved(RandomModel(3).model(4)));
    std::size_t refused = 0, taken = 0;
    for (int round = 0; round < 600; ++round) {
        std::string forged = whole;
        const std::size_t changes = 1 + random() % 3;
        for (std::size_t i = 0; i < changes; ++i) {
            const std::size_t at =
                header_size + random() % (whole.size() - header_size - seal_size);
            forged[at] = static_cast<char>(random() % 4 == 0 ? 0xFF : random());
        }
        try {
            const Model model = load_snapshot(folder_.put("given.snapshot", sealed(forged)));
            EXPECT_FALSE(record(model).empty());
            ++taken;
        } catch (const SnapshotError& error) {
            EXPECT_EQ(error.message().code, "snapshot.seal");
            ++refused;
        }
    }
    EXPECT_GT(refused, 50u);
    EXPECT_GT(taken, 20u);
}
