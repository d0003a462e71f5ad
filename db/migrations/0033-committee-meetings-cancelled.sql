-- A meeting that was called may be called off, with the reason; it counts nowhere.
alter table committees.meeting
  drop constraint meeting_state_check,
  add constraint meeting_state_check check (state in ('called', 'held', 'minuted', 'cancelled')),
  add column cancel_reason text check (length(cancel_reason) between 2 and 300),
  add constraint cancelled_with_reason check ((state = 'cancelled') = (cancel_reason is not null));
