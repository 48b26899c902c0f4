//! A call for proposals, and what it asks of a project.

use alloc::borrow::Cow;
use alloc::string::ToString;

use jiff::civil::{Date, date};

use super::ActivityKind;
use crate::closed_list::is_alike;
use crate::document::{DocumentError, Path, ProblemKind, Problems, object};
use crate::money::Share;
use crate::programme::SpecificObjective;
use crate::source::{Citation, Passage, Source};
use crate::strategy::City;
use crate::text::{Language, Text};

object! {
    /// [`Proposal::assess_under`](super::Proposal::assess_under) checks a proposal under a call. A condition that the
    /// call sets is an error if it fails. Conditions that it does not set are checked
    /// as without a call, except those of [`Force::SomeCalls`](super::Force::SomeCalls), which do not apply.
    ///
    /// ```
    /// use efro_gti::{Citation, Proposal, Share, Source, SpecificObjective, Text};
    /// use efro_gti::project::Call;
    /// use efro_gti::rules::Severity;
    ///
    /// let name = Text::new("Een oproep", "A call");
    /// let mut call = Call::new(name, Citation::section(Source::CALLS, "1"));
    /// call.max_rate = Some(Share::percent::<35>());
    /// call.specific_objectives = vec![SpecificObjective::ClimateAdaptation].into();
    ///
    /// let mut proposal = Proposal::default();
    /// proposal.specific_objectives = Some(vec![SpecificObjective::UrbanMobility.into()]);
    /// let report = proposal.assess_under(&call);
    /// let objective = report.outcomes_of("call").find(|outcome| outcome.problem().is_some());
    /// assert_eq!(objective.expect("another objective").severity(), Some(Severity::Error));
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Call: "A call for proposals, and what it asks of a project." checked by note_problems {
        /// The name.
        pub required name: Text,
        /// The specific objectives that projects must be under; empty if it does not state any.
        pub or_default specific_objectives: Cow<'static, [SpecificObjective]>,
        /// The cities that projects must be in; empty if it does not state any.
        pub or_default cities: Cow<'static, [City]>,
        /// The largest share of the eligible costs that the ERDF pays. If it is not stated, the usual 40 % is checked, as a
        /// warning.
        pub optional max_rate: Share,
        /// The kinds of activity that a project may include, but may not consist of alone.
        pub or_default not_alone: Cow<'static, [ActivityKind]>,
        /// Whether other European programmes may pay for the same project. If it is not stated, it is a warning if one does.
        pub optional other_european_funding: bool,
        /// Whether a project must be additional to existing support.
        pub or_default additionality: bool,
        /// The first day on which proposals may be submitted.
        pub optional opens: Date as crate::document::date::DateText,
        /// The last day on which proposals may be submitted.
        pub optional closes: Date as crate::document::date::DateText,
        /// Where it is published.
        pub required citation: Citation,
    }
}

impl Call {
    /// Returns a call that states nothing yet but its name and where it is published.
    pub const fn new(name: Text, citation: Citation) -> Self {
        Self {
            name,
            specific_objectives: Cow::Borrowed(&[]),
            cities: Cow::Borrowed(&[]),
            max_rate: None,
            not_alone: Cow::Borrowed(&[]),
            other_european_funding: None,
            additionality: false,
            opens: None,
            closes: None,
            citation,
        }
    }

    /// Checks the call as its document is checked when it is read: it does not close before it opens, and no list has
    /// a code twice.
    ///
    /// # Errors
    ///
    /// Returns every problem, each with its place in the document.
    ///
    /// ```
    /// use efro_gti::{jiff::civil::date, Citation, Source, Text};
    /// use efro_gti::project::Call;
    ///
    /// let name = Text::new("Een oproep", "A call");
    /// let mut call = Call::new(name, Citation::section(Source::CALLS, "1"));
    /// call.opens = Some(date(2026, 5, 1));
    /// call.closes = Some(date(2026, 4, 30));
    /// let error = call.check().expect_err("it closes before it opens");
    /// assert_eq!(error.problems()[0].place().as_str(), "/closes");
    /// ```
    pub fn check(&self) -> Result<(), DocumentError> {
        let mut problems = Problems::default();
        self.note_problems(&Path::Root, &mut problems);
        problems.result(Some(()))
    }

    fn note_problems(&self, at: &Path, problems: &mut Problems) {
        let objectives = self.specific_objectives.iter().map(|one| one.code());
        problems.duplicate_codes(&at.child("specific_objectives"), objectives);
        problems.duplicate_codes(&at.child("cities"), self.cities.iter().map(|one| one.code()));
        let kinds = self.not_alone.iter().map(|one| one.code());
        problems.duplicate_codes(&at.child("not_alone"), kinds);
        if let (Some(first), Some(date)) = (self.opens, self.closes) {
            if date < first {
                let (date, first) = (date.to_string(), first.to_string());
                problems.add(at.child("closes"), ProblemKind::DateTooEarly { date, first });
            }
        }
    }

    /// Returns the calls of this strategy that the crate knows, each as far as it is known. The list is
    /// not complete: of the three calls of 22 March 2023 one is not known.
    pub fn known() -> &'static [Self] {
        &KNOWN
    }

    /// Returns the known call with a name, in Dutch or English, or `None` if there is no such call. A portal stores the
    /// [code](super::Choice::code) of the choice, which is the Dutch name, in the field `call` of the proposal. Calls that
    /// the crate does not know are stored as documents, and passed to [`assess_under`](super::Proposal::assess_under).
    ///
    /// ```
    /// use efro_gti::SpecificObjective;
    /// use efro_gti::project::Call;
    ///
    /// let call = Call::get("Climate adaptation in the ITI").expect("a call of October 2023");
    /// assert_eq!(*call.specific_objectives, [SpecificObjective::ClimateAdaptation]);
    /// assert!(Call::get("Bestaat niet").is_none());
    ///
    /// // Every choice of the field leads to its call.
    /// use efro_gti::project::Field;
    ///
    /// let choices = Field::get(&"/call".parse()?).expect("a field of a proposal").choices();
    /// assert!(choices.iter().all(|choice| Call::get(choice.code).is_some()));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn get(name: &str) -> Option<&'static Self> {
        Self::known().iter().find(|call| call.is_named(name))
    }

    /// Whether this is the name of the call, in either language.
    pub(super) fn is_named(&self, name: &str) -> bool {
        let names = Language::ALL.iter().filter_map(|language| self.name.get(*language));
        names.into_iter().any(|one| is_alike(one, name))
    }
}

static KNOWN: [Call; 3] = [
    known(
        Text::new(
            "Cybersecurity in de steden Gent en Antwerpen",
            "Cybersecurity in the cities of Ghent and Antwerp",
        ),
        &[SpecificObjective::Digitalisation],
        Some(date(2023, 3, 22)),
    ),
    // Probably of the same day, which is not certain.
    known(
        Text::new(
            "Vaardigheden voor slimme specialisatie, industriële transitie en ondernemerschap",
            "Skills for smart specialisation, industrial transition and entrepreneurship",
        ),
        &[SpecificObjective::Skills],
        None,
    ),
    // Of October 2023; the day is not known.
    known(
        Text::new("Klimaatadaptatie in de GTI", "Climate adaptation in the ITI"),
        &[SpecificObjective::ClimateAdaptation],
        None,
    ),
];

/// A call under these objectives, with what the public pages of the programme state for all of them.
const fn known(
    name: Text,
    specific_objectives: &'static [SpecificObjective],
    opens: Option<Date>,
) -> Call {
    Call {
        name,
        specific_objectives: Cow::Borrowed(specific_objectives),
        cities: Cow::Borrowed(City::ALL),
        max_rate: Some(Call::USUAL_RATE),
        not_alone: Cow::Borrowed(&[ActivityKind::RunningCosts]),
        other_european_funding: Some(false),
        additionality: true,
        opens,
        closes: None,
        citation: Citation::new(Source::CALLS, Passage::Whole),
    }
}

impl Call {
    /// The rate that the public pages of the programme state for every call.
    pub(super) const USUAL_RATE: Share = Share::percent::<40>();
}
