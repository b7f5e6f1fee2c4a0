// SPDX-License-Identifier: Apache-2.0
#pragma once
// A table: the rows of one entity in a vector, and an index of their keys.
//
//     Id<Actor> id = model.actors.add(actor);       refuses an empty, malformed or taken key
//     const Actor& actor = model.actors[id];        or model.actors.at("cpas-forest")
//     model.actors.edit(id).kind = ActorKind::cpas;
//
// Rows are values in a vector: a reference to one lasts until the table next grows or shrinks.

#include <cassert>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/model/key_index.hpp>
#include <maillage/model/large_pages.hpp>
#include <maillage/vocabulary/describe.hpp>
#include <maillage/vocabulary/error.hpp>

namespace maillage::inline model {

/// Any non-empty text without `|`, `:` or control characters that is not a word with a meaning.
constexpr bool is_key(std::string_view text) {
    if (text.empty() || text == "none" || text == "..") return false;
    for (const char c : text)
        if (c == '|' || c == ':' || static_cast<unsigned char>(c) < ' ') return false;
    return text.front() != ' ' && text.back() != ' ';
}

/// A table whose entity does not matter: what reading, writing and binding work on.
class AnyTable {
public:
    virtual ~AnyTable() = default;

    virtual const Description& description() const = 0;
    virtual std::size_t size() const = 0;
    virtual const Record& row(std::uint32_t index) const = 0;
    virtual Record& edit_row(std::uint32_t index) = 0;

    std::string_view name() const { return description().table; }
    /// What people call it.
    const Label& label() const { return description().label; }

    /// The row with that key; unknown if there is none.
    AnyId find_row(std::string_view key) const {
        return AnyId{
            index_.find(key, [this](std::uint32_t i) { return std::string_view(row(i).key); })};
    }

    /// Hints that find_row will be asked for a key some rows later: the index first, then the row.
    void prefetch_index(std::string_view key) const { index_.prefetch(key); }
    void prefetch_row(std::string_view key) const {
        if (const std::uint32_t i = index_.guess(key); i < size()) __builtin_prefetch(&row(i));
    }

    /// Adds an empty row under a key that is_key and is not taken, to be filled in.
    Record& add_row(std::string key) {
        assert(is_key(key) && !find_row(key));
        index_.insert(key, static_cast<std::uint32_t>(size()));
        Record& row = append();
        row.key = std::move(key);
        return row;
    }

    /// Gives a row another key. ArgumentError if it is malformed or taken.
    void rename_row(AnyId id, const std::string& key) {
        refuse_key(key);
        edit_row(id.index).key = key;
        reindex();
    }

    /// Keeps the rows for which `kept` is true, in order. References to rows are not mended:
    /// see remove.hpp.
    void keep_rows(const std::vector<bool>& kept) {
        keep(kept);
        reindex();
    }

    /// Makes room for that many rows in all.
    void reserve(std::size_t rows) {
        reserve_rows(rows);
        index_.reserve(rows);
    }

protected:
    AnyTable() = default;
    AnyTable(const AnyTable&) = default;
    AnyTable& operator=(const AnyTable&) = default;
    AnyTable(AnyTable&&) = default;
    AnyTable& operator=(AnyTable&&) = default;

    virtual Record& append() = 0;
    virtual void keep(const std::vector<bool>& kept) = 0;
    virtual void reserve_rows(std::size_t rows) = 0;

    void refuse_key(const std::string& key) const {
        if (!is_key(key)) throw ArgumentError({"key.form", {key}});
        if (find_row(key)) throw ArgumentError({"key.duplicate", {key}});
    }

private:
    void reindex() {
        index_.clear();
        for (std::uint32_t i = 0; i < size(); ++i) index_.insert(row(i).key, i);
    }

    KeyIndex index_;
};

template <class Entity>
class Table final : public AnyTable {
public:
    // Declared here and defaulted below, so that a program linked to the library need not make them
    // again for every entity: see model.hpp.
    Table();
    Table(const Table&);
    Table(Table&&) noexcept;
    Table& operator=(const Table&);
    Table& operator=(Table&&) noexcept;
    ~Table() override;

    const Description& description() const override { return description_of<Entity>(); }
    std::size_t size() const override { return rows_.size(); }
    const Record& row(std::uint32_t index) const override { return rows_[index]; }
    Record& edit_row(std::uint32_t index) override { return rows_[index]; }

    bool empty() const { return rows_.empty(); }

    /// Adds a row. ArgumentError if its key is malformed or taken.
    Id<Entity> add(Entity entity) {
        refuse_key(entity.key);
        Record& row = add_row(entity.key);
        static_cast<Entity&>(row) = std::move(entity);
        return Id<Entity>{static_cast<std::uint32_t>(rows_.size() - 1)};
    }

    const Entity& operator[](Id<Entity> id) const { return rows_[id.index]; }

    /// A row to change in place, but for its key: for that, rename_row.
    Entity& edit(Id<Entity> id) { return rows_[id.index]; }

    /// The row with that key; unknown if there is none.
    Id<Entity> find(std::string_view key) const { return Id<Entity>{find_row(key).index}; }

    /// ArgumentError if no row has that key.
    const Entity& at(std::string_view key) const {
        const Id<Entity> id = find(key);
        if (!id) throw ArgumentError({"row.unknown", {std::string(key), label()}});
        return rows_[id.index];
    }

    /// The id of a row of this very table.
    Id<Entity> id_of(const Entity& entity) const {
        return Id<Entity>{static_cast<std::uint32_t>(&entity - rows_.data())};
    }

    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }

private:
    Record& append() override { return rows_.emplace_back(); }
    void reserve_rows(std::size_t rows) override { rows_.reserve(rows); }
    void keep(const std::vector<bool>& kept) override {
        std::size_t i = 0;
        std::erase_if(rows_, [&](const Entity&) { return !kept[i++]; });
    }

    std::vector<Entity, LargePages<Entity>> rows_;
};

template <class Entity>
Table<Entity>::Table() = default;
template <class Entity>
Table<Entity>::Table(const Table&) = default;
template <class Entity>
Table<Entity>::Table(Table&&) noexcept = default;
template <class Entity>
Table<Entity>& Table<Entity>::operator=(const Table&) = default;
template <class Entity>
Table<Entity>& Table<Entity>::operator=(Table&&) noexcept = default;
template <class Entity>
Table<Entity>::~Table() = default;

}  // namespace maillage::inline model
