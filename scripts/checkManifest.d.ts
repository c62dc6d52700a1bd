export interface ManifestExpectations {
  /** Version of the package. */
  readonly version: string;
  /** Bytes of a file by its path below the address of the product, or null when there is none. */
  readonly readFile: (name: string) => Buffer | null;
}

/** The problems of a manifest, each with its line; none when it is right. */
export function checkManifest(text: string, expectations: ManifestExpectations): string[];

/** Problems of a manifest file as the platform's own tools read it. */
export function checkByTools(file: string, version: string): string[];

/** A file of the product as it stands in the project. */
export function readSource(name: string): Buffer | null;
