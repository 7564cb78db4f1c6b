-- FirstResponder.Sdk case store for PostgreSQL, schema version 2.
-- Safe to run again, and on version 1, which lacks fr_checkpoint. PostgreSqlSchema.Create runs exactly this file in one transaction.
-- Instants are whole milliseconds since 1970-01-01 UTC. Texts compare byte by byte (the C collation).
-- Every key begins with the company, so that the tables can be partitioned or sharded by it.

-- One row: the version of this schema.
create table if not exists fr_schema (
    version bigint not null
);

-- The histories. Rows are only ever inserted.
create table if not exists fr_event (
    company varchar(64) collate "C" not null,
    case_id varchar(64) collate "C" not null,
    version bigint not null,
    type_name varchar(64) collate "C" not null,
    payload bytea not null,
    occurred_at bigint not null,
    recorded_at bigint not null,
    command_id varchar(64) collate "C" not null,
    event_hash bytea not null,
    primary key (company, case_id, version)
);

-- One row per append: which command it was, which versions it wrote, and where it stands in the company's feed.
-- seq grows with the versions of a case; across cases it is only the order of writing, not that of committing.
-- feed_pos is the position of last_version; it is null until a reader of the feed has numbered the append.
-- A sequence and no identity column, which a partitioned table may have from PostgreSQL 17 on only.
create sequence if not exists fr_command_seq;

create table if not exists fr_command (
    company varchar(64) collate "C" not null,
    case_id varchar(64) collate "C" not null,
    command_id varchar(64) collate "C" not null,
    first_version bigint not null,
    last_version bigint not null,
    seq bigint not null default nextval('fr_command_seq'),
    feed_pos bigint,
    primary key (company, case_id, command_id)
);

create index if not exists fr_command_feed on fr_command (company, feed_pos) where feed_pos is not null;
create index if not exists fr_command_unnumbered on fr_command (company, seq) where feed_pos is null;

-- The last feed position given out, one row per company. Whoever numbers holds the row.
create table if not exists fr_feed_head (
    company varchar(64) collate "C" not null,
    feed_pos bigint not null,
    primary key (company)
);

-- Where each reader of a company's feed is, and which node reads for it now.
create table if not exists fr_checkpoint (
    company varchar(64) collate "C" not null,
    reader varchar(64) collate "C" not null,
    feed_pos bigint not null,
    fence bigint not null,
    lease_owner varchar(64) collate "C",
    leased_until bigint,
    primary key (company, reader)
);

-- One row per case: the head of its chain, what boards show, and the timer with its lease.
-- due_order is next_due_at, or the greatest bigint when there is none, so that such cases sort last.
create table if not exists fr_case (
    company varchar(64) collate "C" not null,
    case_id varchar(64) collate "C" not null,
    version bigint not null,
    head_hash bytea not null,
    estate varchar(64) collate "C" not null,
    status varchar(64) collate "C" not null,
    building varchar(64) collate "C",
    room_ref varchar(64) collate "C",
    complainant_ref varchar(64) collate "C",
    category varchar(64) collate "C",
    lead_id varchar(64) collate "C",
    handler_id varchar(64) collate "C",
    next_due_at bigint,
    due_order bigint not null,
    next_late_from bigint,
    next_attention_at bigint,
    oldest_calendar varchar(64) collate "C",
    has_provisional boolean not null,
    fence bigint not null,
    lease_owner varchar(64) collate "C",
    leased_until bigint
) with (fillfactor = 80);

-- Timers.
create index if not exists fr_case_attention on fr_case (company, next_attention_at, case_id) where next_attention_at is not null;

-- Boards: of the company, of an estate, of a handler, of a lead, each by next due.
create index if not exists fr_case_due on fr_case (company, due_order, case_id);
create index if not exists fr_case_estate on fr_case (company, estate, due_order, case_id);
create index if not exists fr_case_handler on fr_case (company, handler_id, due_order, case_id) where handler_id is not null;
create index if not exists fr_case_lead on fr_case (company, lead_id, due_order, case_id) where lead_id is not null;

-- What the same room or the same person asked before.
create index if not exists fr_case_room on fr_case (company, room_ref, case_id) where room_ref is not null;
create index if not exists fr_case_person on fr_case (company, complainant_ref, case_id) where complainant_ref is not null;

-- The key after the other indexes: as long as the server has no statistics they look alike to it, and it takes the youngest. A plan made then and kept
-- would find a case by walking over all cases of its company.
do $$
begin
    if not exists (select 1 from pg_constraint where conrelid = 'fr_case'::regclass and contype = 'p') then
        alter table fr_case add primary key (company, case_id);
    end if;
end $$;

insert into fr_schema (version) select 2 where not exists (select 1 from fr_schema);
update fr_schema set version = 2 where version < 2;
