-- The measures of the register one-stop by the criteria set dossiers-only,
-- 2025-12-15 to 2026-12-14.
WITH
"assess calendar" ("day", "worked", "nth") AS (
    VALUES
        (DATE '2026-01-01', 0, NULL),
        (DATE '2026-01-02', 1, 1),
        (DATE '2026-01-03', 1, NULL),
        (DATE '2026-01-04', 1, NULL),
        (DATE '2026-01-05', 2, 2)
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
        row_number() OVER (PARTITION BY "dossier" COLLATE "C" ORDER BY
            "record_order" DESC NULLS LAST,
            "unit" COLLATE "C" DESC NULLS LAST,
            "received_at" DESC NULLS LAST,
            "due_on" DESC NULLS LAST,
            "returned_at" DESC NULLS LAST,
            "channel" COLLATE "C" DESC NULLS LAST,
            "fee" DESC NULLS LAST,
            "rating" DESC NULLS LAST,
            "paid" DESC NULLS LAST) AS "assess place"
    FROM "one-stop"
),
"assess records" AS (
    SELECT
        l."unit" COLLATE "C" AS "unit",
        CAST(l."received_at" AS TIMESTAMP) AS "received_at",
        CAST(l."due_on" AS TIMESTAMP) AS "due_on",
        CAST(l."returned_at" AS TIMESTAMP) AS "returned_at",
        l."channel" COLLATE "C" AS "channel",
        CAST(l."fee" * 1000000 AS HUGEINT) AS "fee",
        CAST(l."rating" * 1000000 AS HUGEINT) AS "rating",
        l."paid" AS "paid"
    FROM "assess latest" AS l
    WHERE l."assess place" = 1 AND l."received_at" >= DATE '2025-12-15' AND l."received_at" < DATE '2026-12-15'
),
"assess counted" AS (
    SELECT
        r."unit" AS "unit",
        count(*) FILTER (WHERE r."returned_at" <= r."due_on" OR r."returned_at" IS NULL AND r."due_on" >= TIMESTAMP '2026-12-14 00:00:00') AS "m1",
        count(*) FILTER (WHERE CAST(d2."worked" - d1."worked" AS HUGEINT) <= HUGEINT '5' AND r."returned_at" <= (d3."day" + TIME '23:59:59')) AS "m2",
        count(*) FILTER (WHERE CASE WHEN NULLIF(r."rating", HUGEINT '0') > HUGEINT '0' THEN r."fee" * HUGEINT '10' > HUGEINT '200005' * (NULLIF(r."rating", HUGEINT '0')) ELSE HUGEINT '200005' * (NULLIF(r."rating", HUGEINT '0')) > r."fee" * HUGEINT '10' END AND r."paid" AND NOT r."channel" IN ('online')) AS "m3",
        sum(r."fee") AS "m4",
        sum(r."rating") AS "m5",
        count(r."rating") AS "m5 count",
        max(r."rating") FILTER (WHERE CAST(extract(month FROM r."received_at") AS HUGEINT) IN (HUGEINT '1', HUGEINT '2')) AS "m6"
    FROM "assess records" AS r
    LEFT JOIN "assess calendar" AS d1 ON d1."day" = CAST(r."received_at" AS DATE)
    LEFT JOIN "assess calendar" AS d2 ON d2."day" = CAST(r."returned_at" AS DATE)
    LEFT JOIN "assess calendar" AS d3 ON d3."nth" = d1."worked" + 5
    GROUP BY r."unit"
),
"assess units" AS (
    SELECT DISTINCT "unit" COLLATE "C" AS "unit"
    FROM "one-stop"
)
SELECT
    u."unit" AS "unit",
    COALESCE(c."m1", 0) AS "on_time",
    COALESCE(c."m2", 0) AS "within_five_days",
    COALESCE(c."m3", 0) AS "dear",
    CAST(COALESCE(c."m4", 0) AS DECIMAL(38, 0)) * CAST('0.000001' AS DECIMAL(6, 6)) AS "fees",
    CAST(COALESCE(c."m5", 0) AS DECIMAL(38, 0)) * CAST('0.000001' AS DECIMAL(6, 6)) AS "rating.sum",
    COALESCE(c."m5 count", 0) AS "rating.count",
    CAST(c."m6" AS DECIMAL(38, 0)) * CAST('0.000001' AS DECIMAL(6, 6)) AS "best"
FROM "assess units" AS u
LEFT JOIN "assess counted" AS c ON c."unit" = u."unit"
ORDER BY u."unit";
