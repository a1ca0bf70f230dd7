-- A plan that is undone takes its units away before it is told who is to act instead: what holds is asked at the end.
alter table admission.case_waiting
    alter constraint case_waiting_cell_id_fkey deferrable initially deferred,
    alter constraint case_waiting_unit_id_fkey deferrable initially deferred;
