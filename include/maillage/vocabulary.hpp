// SPDX-License-Identifier: Apache-2.0
#pragma once
// Vocabulary: the words everything else is written with. It knows no entity and no file.

#include <maillage/vocabulary/date.hpp>
#include <maillage/vocabulary/describe.hpp>
#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/fold.hpp>
#include <maillage/vocabulary/id.hpp>
#include <maillage/vocabulary/issue.hpp>
#include <maillage/vocabulary/language.hpp>
#include <maillage/vocabulary/message.hpp>
#include <maillage/vocabulary/number.hpp>
#include <maillage/vocabulary/period.hpp>
#include <maillage/vocabulary/range.hpp>
#include <maillage/vocabulary/spoken_date.hpp>
#include <maillage/vocabulary/term.hpp>
#include <maillage/vocabulary/texts.hpp>
