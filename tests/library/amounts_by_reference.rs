//! `Amounts` for references and boxes, and the messages of `FigureError`.

use efro_gti::allocation::{Amounts, FigureError, Figures, FundingSource};
use efro_gti::document::Pointer;
use efro_gti::portfolio::{Funding, Level, Posting, Stage};
use efro_gti::rules::{Base, Strand};
use efro_gti::{Euro, FinancialPlan, Ledger, RuleSet, Slice, SpecificObjective, Text};

/// Asserts that both give the same figures, reports, envelopes and headroom.
fn assert_same_answers<A: Amounts, B: Amounts + ?Sized>(behind: A, itself: &B) {
    for slice in [Slice::NET, Slice::URBAN, Slice::TWO_CITIES, Slice::city(efro_gti::City::Ghent)] {
        assert_eq!(behind.figure(slice), itself.figure(slice));
        assert_eq!(behind.base(slice.into()), itself.base(slice.into()));
    }
    assert_eq!(behind.base(Base::Declared), itself.base(Base::Declared));
    assert_eq!(behind.declared_base(), itself.declared_base());
    assert_eq!(behind.subject(), itself.subject());
    // Reports also use the assumptions, the checks and the uncommitted amount.
    let rules = RuleSet::adopted();
    assert_eq!(rules.check(&behind), rules.check(itself));
    assert_eq!(rules.envelopes(&behind), rules.envelopes(itself));
    for source in [FundingSource::New, FundingSource::Uncommitted] {
        let headroom = rules.headroom(&behind, Slice::URBAN, source);
        assert_eq!(headroom, rules.headroom(itself, Slice::URBAN, source));
    }
}

#[test]
fn amounts_behind_a_reference_or_box_answer_alike() {
    let plan = FinancialPlan::builder("A programme", Euro::whole(1_035))
        .technical_assistance(Euro::whole(35))
        .urban(Euro::whole(80))
        .two_cities(Euro::whole(90))
        .declared_base(Euro::whole(900))
        .assumption(Pointer::ROOT.child("declared_base"), Text::new("tien keer", "ten times"))
        .build()
        .unwrap();
    let mut ledger = Ledger::new();
    ledger.book(&Posting {
        funding: Funding { erdf: Euro::whole(80), total: Euro::whole(200) },
        ..Posting::new(Strand::Ghent, None, SpecificObjective::Innovation, Stage::Contracted)
    });
    let figures = Figures::new([(Slice::NET, Euro::whole(1_000))]).with_name("figures");
    let against = ledger.commitments(Level::Contracted).unwrap().against(&plan);
    let all: [Box<dyn Amounts + '_>; 3] = [Box::new(&plan), Box::new(figures), Box::new(against)];
    for one in all {
        assert_same_answers(&*one, &*one);
        assert_same_answers(&one, &*one);
    }
    assert_same_answers(Box::new(&plan), &plan);
}

#[test]
fn figure_error_names_its_place() {
    let at = "/urban_development/total".parse().unwrap();
    let words = [
        (FigureError::not_stated(), "no figure"),
        (FigureError::NotStated { place: at }, "/urban_development/total: no figure"),
        (FigureError::Ambiguous, "the stated amounts contradict each other"),
        (FigureError::OutOfRange, "the figure is too large"),
    ];
    for (error, english) in words {
        assert_eq!(error.to_string(), english);
    }
}
