import Testing

@testable import FormReduction

@Suite("Names that the code speaks of")
struct NameTests {
  @Test("each number known when compiled is that of its text")
  func fixed() {
    for (number, text) in Name.fixed.enumerated() {
      #expect(Int(Name(text).number) == number, "\(text)")
      #expect(Name(text).text == text)
    }
  }

  @Test("names, subjects and attributes are equal to those made of their texts")
  func constants() {
    let names: [(Name, String)] = [
      (.person, "person"),
      (.organization, "organization"),
      (.otherOrganization, "otherOrganization"),
      (.facility, "facility"),
      (.parcel, "parcel"),
      (.vehicle, "vehicle"),
      (.licence, "licence"),
      (.civilStatus, "civilStatus"),
      (.case_, "case"),
      (.other, "other"),
      (.identity, "identity"),
      (.businessRegistration, "businessRegistration"),
      (.passport, "passport"),
      (.drivingLicence, "drivingLicence"),
      (.applicant, "applicant"),
      (.owner, "owner"),
      (.ownerOrganization, "ownerOrganization"),
      (.deceased, "deceased"),
      (.child, "child"),
      (.legalRepresentative, "legalRepresentative"),
      (.spouse, "spouse"),
      (.principal, "principal"),
      (.householdHead, "householdHead"),
    ]
    for (name, text) in names { #expect(name == Name(text), "\(text)") }
    let subjects: [(Subject, String)] = [
      (.applicant, "applicant"),
      (.applicantOrganization, "applicantOrganization"),
      (.owner, "owner"),
      (.ownerOrganization, "ownerOrganization"),
      (.organization, "organization"),
      (.parcel, "parcel"),
      (.vehicle, "vehicle"),
      (.case_, "case"),
      (.child, "child"),
      (.representative, "representative"),
      (.deceased, "deceased"),
      (.transferee, "transferee"),
      (.parents, "parents"),
      (.branch, "chi nhanh"),
      (.facility, "co so"),
    ]
    for (subject, text) in subjects {
      #expect(subject == Subject(text) && subject.root == Subject(text).root, "\(text)")
    }
    let attributes: [(Attribute, String)] = [
      (.identityNumber, "person.identityNumber"),
      (.identityDocument, "person.identityDocument"),
      (.fullName, "person.fullName"),
      (.birthDate, "person.birthDate"),
      (.birthPlace, "person.birthPlace"),
      (.deathDate, "person.deathDate"),
      (.residence, "person.residence"),
      (.permanentAddress, "person.permanentAddress"),
      (.currentAddress, "person.currentAddress"),
      (.contactAddress, "person.contactAddress"),
      (.householdHeadRelation, "person.householdHeadRelation"),
      (.relationship, "person.relationship"),
      (.phone, "person.phone"),
      (.email, "person.email"),
      (.fax, "person.fax"),
      (.website, "person.website"),
      (.organizationCode, "organization.code"),
      (.organizationName, "organization.name"),
      (.headOfficeAddress, "organization.headOfficeAddress"),
      (.registrationDate, "organization.registrationDate"),
      (.parcelAddress, "parcel.address"),
      (.applicantKind, "case.applicantKind"),
      (.submissionDate, "case.submissionDate"),
      (.submissionPlace, "case.submissionPlace"),
      (.dossierNumber, "case.dossierNumber"),
      (.purpose, "case.purpose"),
      (.content, "case.content"),
      (.reason, "case.reason"),
      (.note, "case.note"),
      (.commitment, "case.commitment"),
      (.signature, "case.signature"),
      (.procedureName, "case.procedureName"),
      (.position, "person.position"),
      (.birthYear, "person.birthYear"),
      (.sex, "person.sex"),
    ]
    for (attribute, text) in attributes {
      let made = Attribute(text)
      #expect(
        attribute == made && attribute.entityName == made.entityName && !attribute.isPart
          && attribute.whole == made.whole, "\(text)")
    }
  }
}
