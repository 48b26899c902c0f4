//! The statements about both cities: the introduction, the focus areas of the law, and the delimiting rules.

use super::{Statement, tables};

/// The statements of chapter 2 about the programme and both cities.
///
/// ```
/// use efro_gti::strategy::INTRODUCTION;
///
/// // The shares of the programme that section 2 states, such as 8 % and 10 %.
/// let figures = INTRODUCTION.iter().flat_map(|statement| statement.statistics);
/// for figure in figures {
///     println!("{figure}");
/// }
/// ```
pub static INTRODUCTION: &[Statement] = tables::introduction::INTRODUCTION;

/// The three focus areas of sustainable urban development.
///
/// They must receive special attention under article 11(1) of Regulation (EU) 2021/1058. The wording is that of
/// chapter 2 of the strategy. A proposal names them by id:
///
/// ```
/// use efro_gti::Proposal;
/// use efro_gti::strategy::SPECIAL_ATTENTION;
///
/// let mut proposal = Proposal::default();
/// proposal.special_attention = Some(vec![SPECIAL_ATTENTION[0].id.into()]);
/// let report = proposal.assess();
/// let outcome = report.outcomes_of("special-attention").next().expect("a condition");
/// assert!(outcome.problem().is_none());
/// ```
pub static SPECIAL_ATTENTION: &[Statement] = tables::special_attention::SPECIAL_ATTENTION;

/// The rules that distinguish the urban strand from regular calls and delimit the strategy.
///
/// They come from sections 3.1.4 and 3.2.4 (which agree), from chapter 4, and from footnotes 19 and 21 of the chapter on
/// Ghent.
///
/// ```
/// use efro_gti::strategy::DELIMITING_RULES;
///
/// for rule in DELIMITING_RULES {
///     println!("{} [{}]", rule.text, rule.citation);
/// }
/// ```
pub static DELIMITING_RULES: &[Statement] = tables::delimiting_rules::DELIMITING_RULES;
