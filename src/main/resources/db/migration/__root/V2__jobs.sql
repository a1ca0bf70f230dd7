-- Work that goes on by itself. The columns are those that db-scheduler reads and writes; what a piece of work is about
-- lies in the tables of its room, whose key is `task_instance`.
create schema platform;

create table platform.task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    primary key (task_name, task_instance)
) with (fillfactor = 50);
create index task_due on platform.task (execution_time);
create index task_alive on platform.task (last_heartbeat);

comment on table platform.task is 'Work that goes on by itself: waiting, or being done by a node';
comment on column platform.task.picked_by is 'the node that does it';
comment on column platform.task.last_heartbeat is 'when that node was last alive; another one takes the work up soon after';
