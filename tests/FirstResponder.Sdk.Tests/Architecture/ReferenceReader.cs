using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>Reads all that the types of an assembly refer to: bases, signatures, locals, attributes and every token in method bodies.</summary>
internal sealed class ReferenceReader
{
    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    private readonly HashSet<Reference> _found = [];
    private readonly MetadataReader _metadata;
    private readonly PEReader _file;
    private readonly TypeNames _names;
    private string _from = "";
    private bool _fromGenerated;

    private ReferenceReader(PEReader file)
    {
        _file = file;
        _metadata = file.GetMetadataReader();
        _names = new TypeNames(_metadata);
    }

    public static IReadOnlyCollection<Reference> Read(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = new ReferenceReader(file);
        foreach (var handle in reader._metadata.TypeDefinitions)
            reader.ReadType(handle);
        return reader._found;
    }

    private void ReadType(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        _from = _names.Of(handle);
        _fromGenerated = _metadata.GetString(type.Name).StartsWith('<');

        AddHandle(type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
            AddHandle(_metadata.GetInterfaceImplementation(implemented).Interface);
        foreach (var parameter in type.GetGenericParameters())
            AddConstraints(parameter);
        AddAttributes(type.GetCustomAttributes());
        foreach (var field in type.GetFields())
        {
            var definition = _metadata.GetFieldDefinition(field);
            AddTypes(definition.DecodeSignature(_names, null));
            AddAttributes(definition.GetCustomAttributes());
        }

        foreach (var property in type.GetProperties())
            AddAttributes(_metadata.GetPropertyDefinition(property).GetCustomAttributes());
        foreach (var method in type.GetMethods())
            ReadMethod(_metadata.GetMethodDefinition(method));
    }

    private void ReadMethod(MethodDefinition method)
    {
        AddSignature(method.DecodeSignature(_names, null));
        AddAttributes(method.GetCustomAttributes());
        foreach (var parameter in method.GetGenericParameters())
            AddConstraints(parameter);
        if (method.RelativeVirtualAddress == 0)
            return;

        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            foreach (var local in _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, null))
                AddTypes(local);
        }

        foreach (var region in body.ExceptionRegions)
            AddHandle(region.CatchType);
        ReadCode(body.GetILReader());
    }

    private void ReadCode(BlobReader code)
    {
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            if (value == 0xFE)
                value = 0xFE00 | code.ReadByte();
            switch (OpCodesByValue[value].OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    AddHandle(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var branches = code.ReadInt32();
                    code.Offset += 4 * branches;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
                case OperandType.InlineNone:
                    break;
                default:
                    code.Offset += 4;
                    break;
            }
        }
    }

    private void AddHandle(EntityHandle handle)
    {
        if (handle.IsNil)
            return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference or HandleKind.TypeSpecification:
                AddTypes(_names.OfAny(handle));
                break;
            case HandleKind.MethodDefinition:
                var method = _metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                Add(_names.Of(method.GetDeclaringType()), _metadata.GetString(method.Name));
                break;
            case HandleKind.FieldDefinition:
                var field = _metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                Add(_names.Of(field.GetDeclaringType()), _metadata.GetString(field.Name));
                break;
            case HandleKind.MemberReference:
                AddMember(_metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                var specification = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                AddHandle(specification.Method);
                foreach (var argument in specification.DecodeSignature(_names, null))
                    AddTypes(argument);
                break;
        }
    }

    private void AddMember(MemberReference member)
    {
        if (member.Parent.Kind is HandleKind.TypeDefinition or HandleKind.TypeReference or HandleKind.TypeSpecification)
        {
            var name = _metadata.GetString(member.Name);
            var parents = _names.OfAny(member.Parent);
            if (parents.Count > 0)
                Add(parents[0], name);
            AddTypes(parents);
        }

        if (member.GetKind() == MemberReferenceKind.Field)
            AddTypes(member.DecodeFieldSignature(_names, null));
        else
            AddSignature(member.DecodeMethodSignature(_names, null));
    }

    private void AddSignature(MethodSignature<IReadOnlyList<string>> signature)
    {
        AddTypes(signature.ReturnType);
        foreach (var parameter in signature.ParameterTypes)
            AddTypes(parameter);
    }

    private void AddConstraints(GenericParameterHandle parameter)
    {
        foreach (var constraint in _metadata.GetGenericParameter(parameter).GetConstraints())
            AddHandle(_metadata.GetGenericParameterConstraint(constraint).Type);
    }

    private void AddAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes)
            AddHandle(_metadata.GetCustomAttribute(attribute).Constructor);
    }

    private void AddTypes(IReadOnlyList<string> types)
    {
        foreach (var type in types)
            Add(type, null);
    }

    private void Add(string type, string? member)
    {
        if (type != _from)
            _found.Add(new Reference(_from, _fromGenerated, type, member));
    }
}
