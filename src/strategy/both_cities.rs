//! The statements about both cities: the introduction, the focus areas of the law, and the delimiting rules.

use super::{Statement, tables};

/// The statements of chapter 2 about the programme and both cities.
pub static INTRODUCTION: &[Statement] = tables::introduction::INTRODUCTION;

/// The three focus areas that must receive special attention in sustainable urban development, under article
/// 11(1) of Regulation (EU) 2021/1058, in the wording of chapter 2 of the strategy.
pub static SPECIAL_ATTENTION: &[Statement] = tables::special_attention::SPECIAL_ATTENTION;

/// The rules that distinguish the urban strand from regular calls and delimit the strategy. They come from
/// sections 3.1.4 and 3.2.4 (which agree), from chapter 4, and from footnotes 19 and 21 of the chapter on
/// Ghent.
pub static DELIMITING_RULES: &[Statement] = tables::delimiting_rules::DELIMITING_RULES;
