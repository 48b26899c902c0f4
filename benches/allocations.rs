//! The number of allocations of each common task, and the size of an outcome. They are limits: lower them when they
//! fall, and raise them only for a reason.

use allocation_counter::measure;
use efro_gti::{FinancialPlan, Outcome, Proposal, RuleSet};

const PLAN: &str = include_str!("../examples/data/efro-vlaanderen-2021-2027.json");
const PROPOSAL: &str = include_str!("../examples/data/proposal.json");

/// Returns how often a task allocates.
fn allocations<T>(task: impl FnOnce() -> T) -> u64 {
    measure(|| drop(task())).count_total
}

fn plan() -> FinancialPlan {
    FinancialPlan::from_json(PLAN).expect("the sample is sound")
}

fn proposal() -> Proposal {
    Proposal::from_json(PROPOSAL).expect("the sample is sound")
}

#[test]
fn no_task_allocates_more_than_its_limit() {
    let (plan_read, proposal_read, rules) = (plan(), proposal(), RuleSet::adopted());
    let tasks = [
        ("read the published plan", allocations(plan), 70),
        ("check it", allocations(|| rules.check(&plan_read)), 66),
        ("read the sample proposal", allocations(proposal), 101),
        ("assess it", allocations(|| proposal_read.assess()), 303),
    ];
    let above: Vec<_> = tasks.iter().filter(|(_, count, limit)| count > limit).collect();
    assert!(above.is_empty(), "task, allocations, limit: {above:?}");
}

#[test]
fn outcome_is_small() {
    assert!(size_of::<Outcome>() <= 384, "{} bytes", size_of::<Outcome>());
}
