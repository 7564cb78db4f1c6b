-- FirstResponder.Sdk case store for SQLite, schema version 2.
-- Safe to run again, and on version 1, which lacks fr_checkpoint. SqliteSchema.Create runs exactly this file in one transaction.
-- Instants are whole milliseconds since 1970-01-01 UTC. Texts compare byte by byte (the BINARY collation).

-- One row: the version of this schema.
create table if not exists fr_schema (
    version bigint not null
);

-- The histories. Rows are only ever inserted; the rowid keeps the order in which they were committed.
create table if not exists fr_event (
    company varchar(64) not null,
    case_id varchar(64) not null,
    version bigint not null,
    type_name varchar(64) not null,
    payload blob not null,
    occurred_at bigint not null,
    recorded_at bigint not null,
    command_id varchar(64) not null,
    event_hash blob not null,
    primary key (company, case_id, version)
);

-- One row per append: which command it was, which versions it wrote, and where it stands in the company's feed.
-- feed_pos is the position of last_version; it is null until a reader of the feed has numbered the append.
create table if not exists fr_command (
    company varchar(64) not null,
    case_id varchar(64) not null,
    command_id varchar(64) not null,
    first_version bigint not null,
    last_version bigint not null,
    feed_pos bigint,
    primary key (company, case_id, command_id)
);

create index if not exists fr_command_feed on fr_command (company, feed_pos);

-- The last feed position given out, one row per company.
create table if not exists fr_feed_head (
    company varchar(64) not null,
    feed_pos bigint not null,
    primary key (company)
) without rowid;

-- Where each reader of a company's feed is, and which node reads for it now.
create table if not exists fr_checkpoint (
    company varchar(64) not null,
    reader varchar(64) not null,
    feed_pos bigint not null,
    fence bigint not null,
    lease_owner varchar(64),
    leased_until bigint,
    primary key (company, reader)
);

-- One row per case: the head of its chain, what boards show, and the timer with its lease.
-- due_order is next_due_at, or the greatest bigint when there is none, so that such cases sort last.
create table if not exists fr_case (
    company varchar(64) not null,
    case_id varchar(64) not null,
    version bigint not null,
    head_hash blob not null,
    estate varchar(64) not null,
    status varchar(64) not null,
    building varchar(64),
    room_ref varchar(64),
    complainant_ref varchar(64),
    category varchar(64),
    lead_id varchar(64),
    handler_id varchar(64),
    next_due_at bigint,
    due_order bigint not null,
    next_late_from bigint,
    next_attention_at bigint,
    oldest_calendar varchar(64),
    has_provisional smallint not null,
    fence bigint not null,
    lease_owner varchar(64),
    leased_until bigint,
    primary key (company, case_id)
) without rowid;

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

insert into fr_schema (version) select 2 where not exists (select 1 from fr_schema);
update fr_schema set version = 2 where version < 2;
