export interface Component {
  readonly type: string;
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
  readonly purl: string;
}
export interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Readonly<Record<string, unknown>> };
  readonly components: readonly Component[];
}
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
}
export const SBOM: string;
export function billOfMaterials(
  files: readonly string[],
  project: Readonly<Record<"name" | "version" | "description" | "license", string>>,
  locked: Readonly<Record<string, Locked>>,
): Bill;
