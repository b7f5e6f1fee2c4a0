// SPDX-License-Identifier: Apache-2.0
#pragma once
// How a question of the codebook is written: its number in the study, of whom it is asked, its words
// in three languages, and what answers it. Each chapter is a table of them:
//
//     {"U022", of::coordinations,
//      {"Combien de coordinations …", "Hoeveel coördinaties …", "How many coordinations …"},
//      [](const Facts& f) { return founded(f, Founding::top_down); }},

#include <span>
#include <variant>

#include "../coordination/count.hpp"

namespace maillage::inline analysis::coordination {

struct Question {
    std::string_view id;
    const Label& population_of;
    Label text;
    /// Yes or no of each of those asked; or a count of its own, of some of them, or of a number.
    std::variant<Answers (*)(const Facts&), Count (*)(const Facts&)> answer;
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

/// What each of those asked answers to a question of yes or no, or to what repeats it.
Answers answers_to(std::string_view id, const Facts& facts);

Chapter creation_and_means();
Chapter steering_and_objectives();
Chapter activities();
Chapter people();
Chapter expectations();

}  // namespace maillage::inline analysis::coordination
