// SPDX-License-Identifier: Apache-2.0
#pragma once
// How a question of the codebook is written: its number in the study, of whom it is asked, its words
// in three languages, and what answers it. Each chapter is a table of them:
//
//     {"U022", of::coordinations,
//      {"Combien de coordinations …", "Hoeveel coördinaties …", "How many coordinations …"},
//      [](const Facts& f) { return count(founded(f, Founding::top_down)); }},

#include <span>

#include "facts.hpp"

namespace maillage::inline analysis::questions {

/// The answer to one question: a number of yes, or the least and the most of a number.
struct Count {
    std::optional<std::size_t> yes;
    std::size_t population = 0;  ///< those that are, or may be, concerned
    std::size_t unknown = 0;     ///< of these, those of which one cannot say
    Range range = {};
};

/// How many answer yes, among those that are concerned.
Count count(const Answers& holds);
Count count(const Answers& holds, const Answers& among);

/// The least and the most that a number may be, over those concerned of which anything is said of it:
/// no most, where nothing bounds one of them.
Count spread(const Numbers& numbers);
Count spread(const Numbers& numbers, const Answers& among);

struct Question {
    std::string_view id;
    const Label& population_of;
    Label text;
    Count (*answer)(const Facts&);
    /// Where the study contradicts itself, or leaves something unsaid: what is kept, and why.
    Label note = {};
};

/// A statement that the study makes again, under another number.
struct Repeat {
    std::string_view id, of;
    Label note = {};
};

/// A chapter of the study, what it asks, and what it says again.
struct Chapter {
    Label title;
    std::span<const Question> questions;
    std::span<const Repeat> repeats = {};
};

Chapter creation_and_means();
Chapter steering_and_objectives();
Chapter activities();
Chapter people();
Chapter expectations();

}  // namespace maillage::inline analysis::questions
