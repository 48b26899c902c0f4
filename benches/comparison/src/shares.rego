# The share rules of `RuleSet::adopted()` on a plan that states its total and its technical assistance.
package shares

rules := [
	{"id": "urban-minimum", "target": ["urban_development", "total"], "bound": "at-least", "share": 8, "base": "net"},
	{"id": "two-cities", "target": ["urban_development", "two_cities"], "bound": "exactly", "share": 10, "base": "declared"},
	{"id": "priority-1", "target": ["priorities", "2.A.1"], "bound": "exactly", "share": 60, "base": "net"},
	{"id": "priority-2", "target": ["priorities", "2.A.2"], "bound": "exactly", "share": 40, "base": "net"},
]

verdicts := {rule.id: verdict(rule) | some rule in rules}

# An amount that is not stated leaves what needs it undefined.
verdict(rule) := "passed" if {
	holds(rule, above(rule))
} else := "failed" if {
	above(rule)
} else := "not-evaluated"

# Hundredths of a cent by which the target is above its share: multiplied out, so that nothing is divided.
above(rule) := (cents(object.get(input, rule.target, "")) * 100) - (base(rule.base) * rule.share)

holds(rule, above) if {
	rule.bound == "at-least"
	above >= 0
}

# Less than a cent away, or within half a unit of the target and of each figure of the base.
holds(rule, above) if {
	rule.bound == "exactly"
	of_base := sum([half_unit(cents(amount)) | some amount in figures[rule.base]])
	slack := (half_unit(cents(object.get(input, rule.target, ""))) * 100) + (rule.share * of_base)
	abs(above) - slack < 100
}

base("net") := cents(input.total) - cents(input.technical_assistance)

base("declared") := cents(input.declared_base)

figures := {
	"net": [input.total, input.technical_assistance],
	"declared": [object.get(input, "declared_base", "")],
}

# An amount that is no multiple of the precision is exact.
half_unit(amount) := unit / 2 if {
	unit := cents(input.precision)
	amount % unit == 0
} else := 0

# The cents of an amount with two decimals. The 1 before them is there because "05" is no number of JSON.
cents(amount) := ((to_number(whole) * 100) + to_number(concat("", ["1", decimals]))) - 100 if {
	[whole, decimals] := split(amount, ".")
}
