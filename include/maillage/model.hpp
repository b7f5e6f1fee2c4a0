// SPDX-License-Identifier: Apache-2.0
#pragma once
// Model: who does what, where, with whom, since when; as plain facts.

#include <maillage/model/check.hpp>
#include <maillage/model/model.hpp>
#include <maillage/model/remove.hpp>
#include <maillage/model/within.hpp>
#include <maillage/vocabulary.hpp>
