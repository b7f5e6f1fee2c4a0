// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reading and writing: JSON, folders of CSV, sheets of a spreadsheet; the same columns, loss-free.

#include <maillage/io/called.hpp>
#include <maillage/io/cell.hpp>
#include <maillage/io/edit.hpp>
#include <maillage/io/geojson.hpp>
#include <maillage/io/reading.hpp>
#include <maillage/io/schema.hpp>
#include <maillage/io/text.hpp>
#include <maillage/io/writing.hpp>
