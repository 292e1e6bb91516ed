-- The search finds lessons and deviations too. What it has is kept as it is; they are added to it.
CREATE TABLE search_document_anew (
  rowid INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (
    kind IN ('procurement', 'agreement', 'supplier', 'note', 'attachment', 'lesson', 'deviation')
  ),
  id TEXT NOT NULL,
  subject_kind TEXT,
  subject_id TEXT,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;
INSERT INTO search_document_anew (rowid, kind, id, subject_kind, subject_id, title, detail)
  SELECT rowid, kind, id, subject_kind, subject_id, title, detail FROM search_document;
DROP TABLE search_document;
ALTER TABLE search_document_anew RENAME TO search_document;

INSERT INTO search_document (kind, id, subject_kind, subject_id, title, detail)
  SELECT 'lesson', lesson.id, NULL, NULL, substr(lesson, 1, 120),
    concat_ws(' · ', coalesce(agreement.title, procurement.title), category.name, supplier.name)
  FROM lesson
  LEFT JOIN agreement ON agreement.id = lesson.agreement_id
  LEFT JOIN procurement ON procurement.id = lesson.procurement_id
  LEFT JOIN category ON category.id = lesson.category_id
  LEFT JOIN supplier ON supplier.id = lesson.supplier_id;
INSERT INTO search (rowid, title, detail, body)
  SELECT known.rowid, known.title, known.detail, concat_ws(' ', lesson, by_whom)
  FROM lesson JOIN search_document AS known ON known.kind = 'lesson' AND known.id = lesson.id;

INSERT INTO search_document (kind, id, subject_kind, subject_id, title, detail)
  SELECT 'deviation', deviation.id, 'agreement', agreement_id, substr(what, 1, 120),
    concat_ws(' · ', agreement.title, supplier.name)
  FROM deviation
  JOIN agreement ON agreement.id = agreement_id
  LEFT JOIN supplier ON supplier.id = deviation.supplier_id;
INSERT INTO search (rowid, title, detail, body)
  SELECT known.rowid, known.title, known.detail, concat_ws(' ', what, reply, closed_how)
  FROM deviation JOIN search_document AS known ON known.kind = 'deviation' AND known.id = deviation.id;

-- A supplier, a case or a category that is renamed is looked up in them.
CREATE INDEX lesson_supplier ON lesson (supplier_id);
CREATE INDEX lesson_procurement ON lesson (procurement_id);
