-- How documents are found, and why one is no longer in force.
alter table committees.document
  -- Pinyin initials of the title, as people type them.
  add column initials      text not null default '',
  add column repeal_reason text check (length(repeal_reason) <= 300);

-- Who drafted a yearly paper last, so that nobody accepts what they wrote.
alter table committees.year_paper
  add column drafted_at timestamptz,
  add column drafted_by uuid;

-- The sentence of whoever kept the minutes stands in them (记录).
alter table committees.meeting
  add column minuted_at timestamptz,
  add column minuted_by uuid;
