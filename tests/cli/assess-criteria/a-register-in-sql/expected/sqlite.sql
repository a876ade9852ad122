-- The measures of the register one-stop by the criteria set dossiers-only,
-- 2026-01-01 to 2026-06-30.
WITH
"assess calendar" ("day", "worked", "nth") AS (
    VALUES
        ('2026-01-01', 0, NULL),
        ('2026-01-02', 1, 1),
        ('2026-01-03', 1, NULL),
        ('2026-01-04', 1, NULL),
        ('2026-01-05', 2, 2)
),
"assess latest" AS (
    SELECT
        "unit",
        "received_at",
        "due_on",
        "returned_at",
        "channel",
        "fee",
        "rating",
        "paid",
        row_number() OVER (PARTITION BY "dossier" COLLATE BINARY ORDER BY
            datetime("due_on") DESC NULLS LAST,
            "unit" COLLATE BINARY DESC NULLS LAST,
            datetime("received_at") DESC NULLS LAST,
            datetime("returned_at") DESC NULLS LAST,
            "channel" COLLATE BINARY DESC NULLS LAST,
            (CAST("fee" AS INTEGER) * 1000000 + CASE WHEN "fee" LIKE '-%' THEN -1 ELSE 1 END * CAST(substr(substr("fee", instr("fee" || '.', '.') + 1) || '000000', 1, 6) AS INTEGER)) DESC NULLS LAST,
            (CAST("rating" AS INTEGER) * 1000000 + CASE WHEN "rating" LIKE '-%' THEN -1 ELSE 1 END * CAST(substr(substr("rating", instr("rating" || '.', '.') + 1) || '000000', 1, 6) AS INTEGER)) DESC NULLS LAST,
            "paid" DESC NULLS LAST) AS "assess place"
    FROM "main"."dossiers"
),
"assess records" AS (
    SELECT
        l."unit" COLLATE BINARY AS "unit",
        datetime(l."received_at") AS "received_at",
        datetime(l."due_on") AS "due_on",
        datetime(l."returned_at") AS "returned_at",
        l."channel" COLLATE BINARY AS "channel",
        (CAST(l."fee" AS INTEGER) * 1000000 + CASE WHEN l."fee" LIKE '-%' THEN -1 ELSE 1 END * CAST(substr(substr(l."fee", instr(l."fee" || '.', '.') + 1) || '000000', 1, 6) AS INTEGER)) AS "fee",
        (CAST(l."rating" AS INTEGER) * 1000000 + CASE WHEN l."rating" LIKE '-%' THEN -1 ELSE 1 END * CAST(substr(substr(l."rating", instr(l."rating" || '.', '.') + 1) || '000000', 1, 6) AS INTEGER)) AS "rating",
        l."paid" AS "paid"
    FROM "assess latest" AS l
    WHERE l."assess place" = 1 AND l."received_at" >= '2026-01-01' AND l."received_at" < '2026-07-01'
),
"assess counted" AS (
    SELECT
        r."unit" AS "unit",
        count(*) FILTER (WHERE r."returned_at" <= r."due_on" OR r."returned_at" IS NULL AND r."due_on" >= '2026-12-14 00:00:00') AS "m1",
        count(*) FILTER (WHERE d2."worked" - d1."worked" <= 5 AND r."returned_at" <= (d3."day" || ' 23:59:59')) AS "m2",
        count(*) FILTER (WHERE CASE WHEN NULLIF(r."rating", 0) > 0 THEN CASE typeof(r."fee" * 10) WHEN 'real' THEN abs(-9223372036854775807 - (typeof(r."fee" * 10) = 'real')) ELSE r."fee" * 10 END > CASE typeof(200005 * (NULLIF(r."rating", 0))) WHEN 'real' THEN abs(-9223372036854775807 - (typeof(200005 * (NULLIF(r."rating", 0))) = 'real')) ELSE 200005 * (NULLIF(r."rating", 0)) END ELSE CASE typeof(200005 * (NULLIF(r."rating", 0))) WHEN 'real' THEN abs(-9223372036854775807 - (typeof(200005 * (NULLIF(r."rating", 0))) = 'real')) ELSE 200005 * (NULLIF(r."rating", 0)) END > CASE typeof(r."fee" * 10) WHEN 'real' THEN abs(-9223372036854775807 - (typeof(r."fee" * 10) = 'real')) ELSE r."fee" * 10 END END AND r."paid" AND NOT r."channel" IN ('online')) AS "m3",
        sum(r."fee" / 1000000 - (r."fee" % 1000000 < 0)) AS "m4",
        sum(r."fee" % 1000000 + 1000000 * (r."fee" % 1000000 < 0)) AS "m4 rest",
        sum(r."rating" / 1000000 - (r."rating" % 1000000 < 0)) AS "m5",
        sum(r."rating" % 1000000 + 1000000 * (r."rating" % 1000000 < 0)) AS "m5 rest",
        count(r."rating") AS "m5 count",
        max(r."rating") FILTER (WHERE CAST(strftime('%m', r."received_at") AS INTEGER) IN (1, 2)) AS "m6"
    FROM "assess records" AS r
    LEFT JOIN "assess calendar" AS d1 ON d1."day" = date(r."received_at")
    LEFT JOIN "assess calendar" AS d2 ON d2."day" = date(r."returned_at")
    LEFT JOIN "assess calendar" AS d3 ON d3."nth" = d1."worked" + 5
    GROUP BY r."unit"
),
"assess units" AS (
    SELECT DISTINCT "code" COLLATE BINARY AS "unit"
    FROM "wards"
)
SELECT
    u."unit" AS "unit",
    COALESCE(c."m1", 0) AS "on_time",
    COALESCE(c."m2", 0) AS "within_five_days",
    COALESCE(c."m3", 0) AS "dear",
    CASE WHEN COALESCE(c."m4", 0) + COALESCE(c."m4 rest", 0) / 1000000 < 0 AND COALESCE(c."m4 rest", 0) % 1000000 > 0 THEN '-' || (-1 - (COALESCE(c."m4", 0) + COALESCE(c."m4 rest", 0) / 1000000)) || rtrim(rtrim(printf('.%06d', 1000000 - (COALESCE(c."m4 rest", 0) % 1000000)), '0'), '.') ELSE (COALESCE(c."m4", 0) + COALESCE(c."m4 rest", 0) / 1000000) || rtrim(rtrim(printf('.%06d', COALESCE(c."m4 rest", 0) % 1000000), '0'), '.') END AS "fees",
    CASE WHEN COALESCE(c."m5", 0) + COALESCE(c."m5 rest", 0) / 1000000 < 0 AND COALESCE(c."m5 rest", 0) % 1000000 > 0 THEN '-' || (-1 - (COALESCE(c."m5", 0) + COALESCE(c."m5 rest", 0) / 1000000)) || rtrim(rtrim(printf('.%06d', 1000000 - (COALESCE(c."m5 rest", 0) % 1000000)), '0'), '.') ELSE (COALESCE(c."m5", 0) + COALESCE(c."m5 rest", 0) / 1000000) || rtrim(rtrim(printf('.%06d', COALESCE(c."m5 rest", 0) % 1000000), '0'), '.') END AS "rating.sum",
    COALESCE(c."m5 count", 0) AS "rating.count",
    CASE WHEN c."m6" / 1000000 - (c."m6" % 1000000 < 0) < 0 AND c."m6" % 1000000 + 1000000 * (c."m6" % 1000000 < 0) > 0 THEN '-' || (-1 - (c."m6" / 1000000 - (c."m6" % 1000000 < 0))) || rtrim(rtrim(printf('.%06d', 1000000 - (c."m6" % 1000000 + 1000000 * (c."m6" % 1000000 < 0))), '0'), '.') ELSE (c."m6" / 1000000 - (c."m6" % 1000000 < 0)) || rtrim(rtrim(printf('.%06d', c."m6" % 1000000 + 1000000 * (c."m6" % 1000000 < 0)), '0'), '.') END AS "best"
FROM "assess units" AS u
LEFT JOIN "assess counted" AS c ON c."unit" = u."unit"
ORDER BY u."unit";
