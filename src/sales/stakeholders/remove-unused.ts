/** People who came with a visit that was taken back, as if they had never been entered. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';

export type PersonAfter = { id: string; name: string; removed: boolean };

/**
 * Of `ids`, those whom this visit or one withdrawn earlier had brought: removed where no other visit, draft or
 * piece of evidence has used them since, else they stay. What a visit brought was stored at the very time of its
 * confirm or correction.
 */
export const removeUnusedPeople = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  ids: readonly string[],
): Promise<PersonAfter[]> => {
  if (ids.length === 0) return [];
  const { tenantId } = viewer;
  const brought = await sql<{ id: string; name: string; used: boolean }[]>`
    select p.id, p.name, (
      p.merged_into is not null
      or exists (select 1 from people twin where twin.tenant_id = p.tenant_id and twin.kept_id = p.id and twin.id <> p.id)
      or exists (select 1 from evidence e
                 where e.tenant_id = p.tenant_id and e.subject_kind = 'person' and e.subject_id = p.id
                   and e.withdrawn_at is null and e.visit_id is distinct from ${visitId})
      or exists (select 1 from visits v
                 join accounts there on there.tenant_id = v.tenant_id and there.id = v.account_id
                 join accounts own on own.tenant_id = p.tenant_id and own.id = p.account_id
                 where v.tenant_id = p.tenant_id and there.kept_id = own.kept_id and v.id <> ${visitId}
                   and v.state in ('draft', 'confirmed')
                   and v.content @> jsonb_build_object('people', jsonb_build_array(
                         jsonb_build_object('name', jsonb_build_object('value', jsonb_build_object('id', p.id)))))
                )) as used
    from people p
    where p.tenant_id = ${tenantId} and p.id in ${sql(ids)}
      and exists (select 1 from visits b
                  where b.tenant_id = p.tenant_id
                    and (b.id = ${visitId} or (b.account_id = p.account_id and b.state = 'withdrawn'))
                    and (b.confirmed_at = p.created_at
                         or exists (select 1 from visit_revisions r
                                    where r.tenant_id = b.tenant_id and r.visit_id = b.id
                                      and r.at = p.created_at)))`;
  const unused = brought.filter((person) => !person.used).map((person) => person.id);
  if (unused.length > 0) {
    await sql`delete from person_aliases where tenant_id = ${tenantId} and person_id in ${sql(unused)}`;
    await sql`delete from people where tenant_id = ${tenantId} and id in ${sql(unused)}`;
  }
  return brought.map(({ id, name, used }) => ({ id, name, removed: !used }));
};
