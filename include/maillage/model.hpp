// SPDX-License-Identifier: Apache-2.0
#pragma once
// Model: who does what, where, with whom, since when; as plain facts.

#include <maillage/model/check.hpp>
#include <maillage/model/directory.hpp>
#include <maillage/model/granted.hpp>
#include <maillage/model/inquired.hpp>
#include <maillage/model/members.hpp>
#include <maillage/model/minutes.hpp>
#include <maillage/model/model.hpp>
#include <maillage/model/remove.hpp>
#include <maillage/model/seats.hpp>
#include <maillage/model/within.hpp>
#include <maillage/model/year.hpp>
#include <maillage/vocabulary.hpp>
