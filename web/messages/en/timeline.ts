/** What the timeline says besides the names of its parts, in English. */
export const timelineEn = {
  "plot.keys":
    "Left and right lead from contact to contact in a lane, up and down to the next lane, Home to the oldest and End to the newest contact in view; Enter opens one. Plus and minus zoom about the chosen contact, Page Up and Page Down move the days in view, zero shows all.",
  "timeline.in-days": "{shown} of {all} contacts lie in these days",
  "timeline.newest": "Older ones are left out: these are of the newest {shown} of {all}",
  "plot.open": "Open this contact",
  "plot.days": { one: "{from} to {to}: {n} contact", other: "{from} to {to}: {n} contacts" },
  "zoom.help-touch": "Tap a sign to see what it is, tap again to open it; pull to move",
  "legend.bar": "told as a month, a year or other days: the bar covers them",
  "legend.reckoned": "no day told: it lies between the ends, reckoned from the report; the sign stands at the end that is certain",
  "legend.ghost": "missing from the record: spread evenly over the days in which they lie",
  "legend.crowded": "too many for one place: zoom in",
  "ghost.by-count": "{least} or {most} missing (by count)",
  "ghost.since": "{what} since {when}",
  "filter.in-place": "Place: {what}",
  "filter.one-report": "Told in one report",
  "picker.nobody": "Nobody by this name",
  "picker.nobody-on-record": "Nobody by this name takes part in a contact on record",
} as const;
