// SPDX-License-Identifier: Apache-2.0
#pragma once
// Models nobody would think of: rows in every table, values of every kind, many of them unknown, by
// code that knows the descriptions and no entity. The same seed gives the same model.

#include <array>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include <maillage/model/model.hpp>

namespace maillage {

class RandomModel {
public:
    explicit RandomModel(std::uint32_t seed) : random_(seed) {}

    Model model(std::uint32_t rows_of_a_table = 6) {
        Model model;
        for (AnyTable* table : tables(model))
            for (std::uint32_t i = 0; i < rows_of_a_table; ++i) {
                Record& row = table->add_row(key(i));
                if (one_in(2)) row.source = text();
                if (one_in(2)) row.note = text();
                if (one_in(2)) row.verified_on = date();
                for (const char* column : {"mdrc", "=1+1", "Über|, \"x\";"})
                    if (one_in(4)) row.extras.emplace_back(column, text());
            }
        for (AnyTable* table : tables(model))
            for (const Field& field : table->description().fields)
                for (std::uint32_t i = 0; i < rows_of_a_table; ++i)
                    if (field.is_required || !one_in(4))
                        std::visit([&](auto* value) { put(*value, field, rows_of_a_table); },
                                   field.member(table->edit_row(i)));
        return model;
    }

private:
    std::uint32_t below(std::size_t bound) { return static_cast<std::uint32_t>(random_() % bound); }
    bool one_in(std::size_t n) { return below(n) == 0; }
    template <class T, std::size_t N>
    T one_of(const std::array<T, N>& choices) {
        return choices[below(N)];
    }

    /// The same keys in every table, so that a reference to one of two tables may be ambiguous.
    static std::string key(std::uint32_t row) {
        constexpr std::array keys{"common", "=1", "'x", "a\\b", "été, \"x\"; y", "-5"};
        return row < keys.size() ? keys[row] : "row " + std::to_string(row);
    }
    std::string text() {
        return one_of(std::array<std::string, 28>{"a",           "=1+1",
                                                  "'=1",         "''",
                                                  "-5",          "+32 2 511 06 41",
                                                  "@x",          "a|b",
                                                  "\\",          "|",
                                                  "a\\|b|",      "..",
                                                  "line\nbreak", "\"quoted\"",
                                                  "x;y",         "x,y",
                                                  "tab\tin",     "été",
                                                  "l’œuvre",     "😀",
                                                  "007",         "1e5",
                                                  "true",        "null",
                                                  "2013",        "autre: chose",
                                                  "＝1",         "sep=;"});
    }
    Date date() {
        const unsigned month = below(13), day = month ? below(29) : 0;
        return Date::of(static_cast<int>(1 + below(9999)), month, day).value();
    }
    Date bound() { return one_in(4) ? Date{} : one_in(4) ? Date::open() : date(); }
    double number() {
        return one_of(std::array{0., 0.1, -0.5, 1. / 3, 1e-7, 1e22, 5e-324, 12345.678, 75.,
                                 std::numeric_limits<double>::max()});
    }
    AnyId id(std::uint32_t rows) { return AnyId{below(rows)}; }
    AnyTerm term(const Field& field) {
        if (one_in(5)) return {AnyTerm::outside, text()};
        return {static_cast<std::uint8_t>(below(field.terms().rows.size())), {}};
    }

    void put(std::string& value, const Field&, std::uint32_t) { value = text(); }
    void put(Texts& value, const Field&, std::uint32_t) {
        value.plain = text();
        for (const Language language : languages)
            if (one_in(2)) value.written_in(language) = text();
    }
    void put(Date& value, const Field&, std::uint32_t) { value = date(); }
    void put(Period& value, const Field&, std::uint32_t) { value = {bound(), bound()}; }
    void put(Range& value, const Field&, std::uint32_t) {
        if (!one_in(3)) value.min = number();
        if (!one_in(3)) value.max = number();
    }
    void put(Number& value, const Field&, std::uint32_t) { value = number(); }
    void put(Integer& value, const Field&, std::uint32_t) {
        using Limits = std::numeric_limits<std::int64_t>;
        value = one_of(std::array<std::int64_t, 5>{0, -1, 2013, Limits::min(), Limits::max()});
    }
    void put(Money& value, const Field&, std::uint32_t) {
        using Limits = std::numeric_limits<std::int64_t>;
        value = Cents{
            one_of(std::array<std::int64_t, 6>{0, 5, -5, 842938, -Limits::max(), Limits::max()})};
    }
    void put(Flag& value, const Field&, std::uint32_t) { value = one_in(2); }
    void put(AnyId& value, const Field& field, std::uint32_t rows) {
        value = !field.is_required && one_in(5) ? AnyId{AnyId::none} : id(rows);
    }
    void put(AnyIds& value, const Field&, std::uint32_t rows) {
        for (std::uint32_t n = below(4); n > 0; --n) value.items.push_back(id(rows));
        value.stated = one_in(2);
    }
    void put(AnyEither& value, const Field& field, std::uint32_t rows) {
        put(value.id, field, rows);
        value.which = static_cast<std::uint8_t>(below(2));
    }
    void put(AnyTerm& value, const Field& field, std::uint32_t) {
        value = !field.is_required && one_in(5) ? AnyTerm{AnyTerm::none, {}} : term(field);
    }
    void put(AnyTerms& value, const Field& field, std::uint32_t) {
        for (std::uint32_t n = field.is_required + below(3); n > 0; --n)
            value.items.push_back(term(field));
        value.stated = !field.is_required && one_in(2);
    }
    void put(Words& value, const Field& field, std::uint32_t) {
        for (std::uint32_t n = field.is_required + below(3); n > 0; --n)
            value.items.push_back(text());
        value.stated = !field.is_required && one_in(2);
    }

    std::mt19937 random_;
};

}  // namespace maillage
