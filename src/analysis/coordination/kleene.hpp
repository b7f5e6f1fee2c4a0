// SPDX-License-Identifier: Apache-2.0
#pragma once
// Answers that may be unknown: yes, no or unknown of each row, and numbers between two bounds. The
// questions about coordinations are written with them as one would say them:
//
//     count(facts.plenaries.within(4, 4) & ~facts.grant.within(0, 60'000))
//
// Three values and their tables: Kleene (1952), Introduction to Metamathematics, § 64.

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace maillage::inline analysis::coordination {

/// In this order, "and" is the lesser, "or" the greater, "not" the mirror.
enum class Answer : std::int8_t { no, unknown, yes };

constexpr Answer operator&(Answer a, Answer b) { return std::min(a, b); }
constexpr Answer operator|(Answer a, Answer b) { return std::max(a, b); }
constexpr Answer operator~(Answer a) {
    return static_cast<Answer>(2 - static_cast<std::int8_t>(a));
}
constexpr Answer answer(bool yes) { return yes ? Answer::yes : Answer::no; }
constexpr Answer answer(std::optional<bool> flag) { return flag ? answer(*flag) : Answer::unknown; }

/// One answer a row.
class Answers {
public:
    explicit Answers(std::size_t rows, Answer all = Answer::unknown) : values_(rows, all) {}

    std::size_t size() const { return values_.size(); }
    Answer operator[](std::size_t row) const { return values_[row]; }
    Answer& operator[](std::size_t row) { return values_[row]; }

    friend Answers operator&(Answers a, const Answers& b) {
        for (std::size_t i = 0; i < a.size(); ++i) a[i] = a[i] & b[i];
        return a;
    }
    friend Answers operator|(Answers a, const Answers& b) {
        for (std::size_t i = 0; i < a.size(); ++i) a[i] = a[i] | b[i];
        return a;
    }
    friend Answers operator~(Answers a) {
        for (Answer& value : a.values_) value = ~value;
        return a;
    }

private:
    std::vector<Answer> values_;
};

/// A number known to lie between two bounds, which are included.
struct Bounds {
    static constexpr double any = std::numeric_limits<double>::infinity();

    double least = 0, most = any;

    bool exact() const { return least == most; }
    /// Whether anything at all is said of it.
    bool stated() const { return least > 0 || most < any; }
    /// Whether it lies between two values, which are included.
    Answer within(double low, double high = any) const {
        if (least >= low && most <= high) return Answer::yes;
        return most < low || least > high ? Answer::no : Answer::unknown;
    }
    /// Whether it is at least `low` and less than `high`.
    Answer bracket(double low, double high) const { return within(low) & ~within(high); }
    Answer exceeds(const Bounds& other) const {
        if (least > other.most) return Answer::yes;
        return most <= other.least ? Answer::no : Answer::unknown;
    }
};

/// One number a row.
class Numbers {
public:
    explicit Numbers(std::size_t rows, Bounds all = {}) : values_(rows, all) {}

    std::size_t size() const { return values_.size(); }
    const Bounds& operator[](std::size_t row) const { return values_[row]; }
    Bounds& operator[](std::size_t row) { return values_[row]; }

    Answers within(double low, double high = Bounds::any) const {
        return asked([&](const Bounds& n) { return n.within(low, high); });
    }
    Answers bracket(double low, double high) const {
        return asked([&](const Bounds& n) { return n.bracket(low, high); });
    }
    Answers exceeds(const Numbers& other) const {
        Answers answers(size());
        for (std::size_t i = 0; i < size(); ++i) answers[i] = values_[i].exceeds(other[i]);
        return answers;
    }

private:
    template <class Question>
    Answers asked(Question question) const {
        Answers answers(size());
        for (std::size_t i = 0; i < size(); ++i) answers[i] = question(values_[i]);
        return answers;
    }

    std::vector<Bounds> values_;
};

}  // namespace maillage::inline analysis::coordination
