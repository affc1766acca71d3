-- The same words on PostgreSQL and on H2, which knows bytea and text as its own large varying types.

create sequence document_seq start with 1 increment by 20;
create sequence figure_seq start with 1 increment by 200;

create table document (
    id bigint primary key,
    sha256 varchar(64) not null,
    short_key varchar(12) not null,
    name varchar not null,
    title varchar not null,
    publisher varchar,
    published date,
    address varchar,
    licence varchar,
    size_in_bytes bigint not null,
    read_at timestamp with time zone not null,
    figure_count integer not null,
    constraint document_sha256_once unique (sha256),
    constraint document_short_key_once unique (short_key)
);

-- Apart from the document, so that a list of documents stays light.
create table content (
    document_id bigint primary key references document (id),
    original bytea not null,
    plain_text text not null
);

create table figure (
    id bigint primary key,
    document_id bigint not null references document (id),
    span_start integer not null,
    span_end integer not null,
    quote varchar not null,
    sentence_start integer not null,
    sentence_end integer not null,
    sentence varchar not null,
    found_by varchar not null,
    theme varchar(20) not null,
    measure varchar(20) not null,
    qualifier varchar(20) not null,
    status varchar(20) not null,
    -- The scale as written stands beside the number: 1.50 is not read back as 1.5.
    amount numeric(100, 30),
    amount_scale integer,
    amount_to numeric(100, 30),
    amount_to_scale integer,
    unit varchar,
    year_from integer,
    year_to integer,
    year_basis varchar(20) not null,
    on_day date,
    per_year boolean not null,
    provider varchar,
    recipient varchar,
    members varchar not null,
    checks varchar not null,
    because varchar not null,
    constraint figure_span_once unique (document_id, span_start, span_end)
);

create table problem (
    name varchar primary key,
    reason varchar not null,
    seen_at timestamp with time zone not null
);

-- One row, counted up by every transaction that changes documents or figures.
create table revision (
    id integer primary key,
    counted bigint not null
);
insert into revision (id, counted) values (1, 0);
