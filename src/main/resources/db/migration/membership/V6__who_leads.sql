-- Which cells nobody leads is asked of all cells of a province at once.
create index office_secretary on membership.office (unit_id) include (valid) where role = 'SECRETARY';
