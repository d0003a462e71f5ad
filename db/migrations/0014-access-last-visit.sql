-- When this session last looked at the home page, so that the next visit can be told what changed since. Nothing else of
-- a visit is kept.
alter table access.session add column home_seen_at timestamptz;
