// SPDX-License-Identifier: Apache-2.0
#pragma once
// One definition of each entity: a plain struct and, right after it, one description of its fields.
//
//     struct Grant : Record {
//         Id<Actor> beneficiary;
//         std::optional<Cents> amount;
//     };
//     MAILLAGE_DESCRIBE(Grant, grants, "subsides", "subsidies", "Money given to an actor.",
//         (beneficiary, "bénéficiaire", "begunstigde", "Who receives it.", required),
//         (amount, "montant", "bedrag", "How much.", unit{"EUR"}))
//
// Columns of files, JSON, JSON Schema, Python attributes, DataFrames, labels and the reference page
// come from there. The code that serves them is written once for each *kind* of member (a text, a
// date, a reference …), through descriptors whose types are erased: it never names an entity.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <maillage/vocabulary/id.hpp>
#include <maillage/vocabulary/member_count.hpp>
#include <maillage/vocabulary/period.hpp>
#include <maillage/vocabulary/preprocess.hpp>
#include <maillage/vocabulary/range.hpp>
#include <maillage/vocabulary/term.hpp>
#include <maillage/vocabulary/texts.hpp>

namespace maillage::inline vocabulary {

/// Columns of a file that no field claims: kept as they came, and written back.
using Extras = std::vector<std::pair<std::string, std::string>>;

/// What every row has besides its own fields.
struct Record {
    std::string key;     ///< stable, unique in its table: what files and users see
    std::string source;  ///< where the fact comes from
    Date verified_on;    ///< when somebody last confirmed it
    std::string note;    ///< what whoever entered the fact has to say about it
    Extras extras;
};

using Number = std::optional<double>;
using Integer = std::optional<std::int64_t>;
using Money = std::optional<Cents>;
using Flag = std::optional<bool>;

/// Every kind of member there is, as a pointer to the member of one row.
using Member = std::variant<std::string*, Texts*, Date*, Period*, Range*, Number*, Integer*, Money*,
                            Flag*, AnyId*, AnyIds*, AnyEither*, AnyTerm*, AnyTerms*, Words*>;
using ConstMember =
    std::variant<const std::string*, const Texts*, const Date*, const Period*, const Range*,
                 const Number*, const Integer*, const Money*, const Flag*, const AnyId*,
                 const AnyIds*, const AnyEither*, const AnyTerm*, const AnyTerms*, const Words*>;

// clang-format off
/// The position in Member: the same list, as terms that can be asked for without a row.
MAILLAGE_TERMS(Kind,
    (text, "texte", "tekst", "text"),
    (texts, "texte en langues", "tekst in talen", "text in languages"),
    (date, "date", "datum", "date"),
    (period, "période", "periode", "period"),
    (range, "fourchette", "vork", "range"),
    (number, "nombre", "getal", "number"),
    (integer, "nombre entier", "geheel getal", "integer"),
    (money, "montant", "bedrag", "amount"),
    (flag, "oui/non", "ja/nee", "yes/no"),
    (reference, "clé", "sleutel", "key"),
    (references, "clés", "sleutels", "keys"),
    (either, "clé", "sleutel", "key"),
    (term, "terme", "term", "term"),
    (terms, "termes", "termen", "terms"),
    (words, "textes", "teksten", "texts"))
// clang-format on

/// A rule on the text of one value: the message to give when it does not hold.
struct Rule {
    std::string_view code;
    bool (*holds)(std::string_view) = nullptr;
};

// What may be said of a field after its doc, in any order.
struct Required {};
struct Personal {};
struct TableName {};
struct unit {
    std::string_view text;
};
struct also {
    std::string_view headings;  ///< other headings understood, separated by `|`
};
struct within {
    double min, max;  ///< bounds of a number, included
};
inline constexpr Required required{};
inline constexpr Personal personal{};
inline constexpr TableName table_name{};  ///< its words call tables, by name or by label

struct Description;

struct Field {
    std::string_view name;  ///< column, JSON member, attribute
    Label label;
    std::string_view doc;
    std::string_view unit;
    std::string_view also;
    Rule rule;
    std::optional<std::pair<double, double>> bounds;
    bool is_required = false;
    bool is_personal = false;
    bool is_table_name = false;
    Kind kind = Kind::text;
    const Vocabulary& (*terms)() = nullptr;                   ///< of a term or a list of terms
    const Description& (*targets[2])() = {nullptr, nullptr};  ///< of a reference; two for an either
    Member (*member)(Record&) = nullptr;

    bool is_duration() const { return unit == "minutes"; }
    ConstMember member_of(const Record& row) const {
        return std::visit([](auto* pointer) -> ConstMember { return pointer; },
                          member(const_cast<Record&>(row)));
    }
};

/// One table: its name, what it is called, and its fields in the order of the struct.
struct Description {
    std::string_view table;
    Label label;
    std::string_view doc;
    std::span<const Field> fields;

    constexpr const Field* field(std::string_view name) const {
        for (const Field& field : fields)
            if (field.name == name) return &field;
        return nullptr;
    }
};

/// The description of an entity, from the `fields_of` that MAILLAGE_DESCRIBE defines beside it.
template <class Entity>
const Description& description_of() {
    return fields_of(std::type_identity<Entity>{});
}

namespace detail {

// What a member's type says: what it points at, and the words it takes.
template <class T>
struct MemberType {
    using Erased = T;
};
template <class E>
struct MemberType<Id<E>> {
    using Erased = AnyId;
    static constexpr void tell(Field& field) { field.targets[0] = description_of<E>; }
};
template <class E>
struct MemberType<Ids<E>> {
    using Erased = AnyIds;
    static constexpr void tell(Field& field) { field.targets[0] = description_of<E>; }
};
template <class A, class B>
struct MemberType<Either<A, B>> {
    using Erased = AnyEither;
    static constexpr void tell(Field& field) {
        field.targets[0] = description_of<A>;
        field.targets[1] = description_of<B>;
    }
};
template <class E>
struct MemberType<Term<E>> {
    using Erased = AnyTerm;
    static constexpr void tell(Field& field) { field.terms = vocabulary_of<E>; }
};
template <class E>
struct MemberType<Terms<E>> {
    using Erased = AnyTerms;
    static constexpr void tell(Field& field) { field.terms = vocabulary_of<E>; }
};

constexpr void tell(Field& field, Required) { field.is_required = true; }
constexpr void tell(Field& field, Personal) { field.is_personal = true; }
constexpr void tell(Field& field, TableName) { field.is_table_name = true; }
constexpr void tell(Field& field, unit u) { field.unit = u.text; }
constexpr void tell(Field& field, also a) { field.also = a.headings; }
constexpr void tell(Field& field, within w) { field.bounds = {w.min, w.max}; }
constexpr void tell(Field& field, Rule rule) { field.rule = rule; }

// Names are ASCII; read in English, a réseau keeps its accent.
constexpr std::string_view in_english(std::string_view name) {
    constexpr std::pair<std::string_view, std::string_view> accented[] = {
        {"reseau", "réseau"},
        {"reseaux", "réseaux"},
        {"from_reseau", "from réseau"},
        {"to_reseau", "to réseau"}};
    for (const auto& [plain, label] : accented)
        if (name == plain) return label;
    return name;
}

template <class Entity, auto Pointer, class... Traits>
constexpr Field make_field(std::string_view name, std::string_view fr, std::string_view nl,
                           std::string_view doc, Traits... traits) {
    using Type = std::remove_reference_t<decltype(std::declval<Entity&>().*Pointer)>;
    using Erased = typename MemberType<Type>::Erased;
    Field field;
    field.name = name;
    field.label = {fr, nl, in_english(name)};
    field.doc = doc;
    field.member = [](Record& row) -> Member {
        return static_cast<Erased*>(&(static_cast<Entity&>(row).*Pointer));
    };
    field.kind = static_cast<Kind>(Member{static_cast<Erased*>(nullptr)}.index());
    if constexpr (requires { MemberType<Type>::tell(field); }) MemberType<Type>::tell(field);
    (tell(field, traits), ...);
    return field;
}

}  // namespace detail
}  // namespace maillage::inline vocabulary

#define MAILLAGE_FIELD_(Entity, member, ...) \
    ::maillage::vocabulary::detail::make_field<Entity, &Entity::member>(#member, __VA_ARGS__),
#define MAILLAGE_FIELD_UNWRAP(...) __VA_ARGS__
#define MAILLAGE_FIELD_CALL(...) MAILLAGE_FIELD_(__VA_ARGS__)
#define MAILLAGE_FIELD(Entity, field) MAILLAGE_FIELD_CALL(Entity, MAILLAGE_FIELD_UNWRAP field)
#define MAILLAGE_COUNT_ONE(context, field) +1

/// Describes the fields of an entity derived from Record:
/// (member, "French label", "Dutch label", "doc", traits …); the English label is the name itself,
/// with its accents.
#define MAILLAGE_DESCRIBE(Entity, table, fr, nl, doc, ...)                                      \
    static_assert(::maillage::vocabulary::detail::member_count<Entity>() ==                     \
                      1 MAILLAGE_FOR_EACH(MAILLAGE_COUNT_ONE, Entity, __VA_ARGS__),             \
                  #Entity ": each of its fields is to be described once");                      \
    inline const ::maillage::Description& fields_of(std::type_identity<Entity>) {               \
        static constexpr ::maillage::Field fields[] = {                                         \
            MAILLAGE_FOR_EACH(MAILLAGE_FIELD, Entity, __VA_ARGS__)};                            \
        static constexpr ::maillage::Description description{                                   \
            #table, {fr, nl, ::maillage::vocabulary::detail::in_english(#table)}, doc, fields}; \
        return description;                                                                     \
    }
