import { attribute, withAttribute } from "../../src/xml/xmlText";

describe("attributes of a tag", () => {
  const tag = `<tableColumn name="what id='7' means" x:id='8' id="9"/>`;

  it("are not looked for in the values of others", () => {
    expect(attribute(tag, "id")).toBe("9");
    expect(attribute(tag, "what")).toBeNull();
  });

  it("are replaced alone", () => {
    expect(withAttribute(tag, "id", "$1")).toBe(`<tableColumn name="what id='7' means" x:id='8' id="$1"/>`);
    expect(withAttribute(tag, "id", null)).toBe(`<tableColumn name="what id='7' means" x:id='8'/>`);
  });
});
