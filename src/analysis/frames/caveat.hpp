// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is said beside every verdict, and of whom there is none.

#include <maillage/vocabulary/language.hpp>

namespace maillage::inline analysis::framing {

inline constexpr Label about_verdicts{
    "Un verdict dit ce qui est noté, non ce que vaut un réseau ni ce qu’un juge dirait. Les textes "
    "sont résumés : la référence dit où lire ce qui oblige. Ce que nul n’a noté reste inconnu, et "
    "n’est jamais un manquement.",
    "Een oordeel zegt wat genoteerd is, niet wat een netwerk waard is of wat een rechter zou "
    "zeggen. De teksten zijn samengevat: de verwijzing zegt waar staat wat verplicht. Wat niemand "
    "noteerde, blijft onbekend en is nooit een tekortkoming.",
    "A verdict says what is recorded, not what a réseau is worth nor what a judge would say. Texts "
    "are summed up: the reference says where to read what binds. What nobody recorded stays "
    "unknown, and is never a failing."};

inline constexpr Label about_examples{
    "Ce cadre est un exemple : il montre comment un cadre s’écrit, et n’oblige personne.",
    "Dit kader is een voorbeeld: het toont hoe men een kader schrijft, en verplicht niemand.",
    "This frame is an example: it shows how a frame is written, and binds nobody."};

inline constexpr Label doubtful_reseaux{
    "réseaux dont on ne sait pas si ce cadre les concerne",
    "netwerken waarvan men niet weet of dit kader ze aangaat",
    "réseaux of which one cannot tell whether this frame concerns them"};

}  // namespace maillage::inline analysis::framing
