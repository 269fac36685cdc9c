import { type Headers, inherited, notFound, type Place, rulesFor } from '../served.ts';

/**
 * A CloudFormation template: a private bucket, and a CloudFront distribution that reads it and sends the headers.
 * S3 keeps the content type that a file was uploaded with (docs/deploy.md uploads with the right ones).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html
 */
export function cloudFormation(place: Place): string {
	const rules = rulesFor(place).map((rule, at) => ({
		id: `Headers${at}`,
		pattern: `${place.base}${rule.path}${rule.path.endsWith('/') ? '*' : ''}`,
		path: rule.path,
		headers: inherited(place, rule),
	}));
	const [everywhere, ...particular] = rules;
	const template = {
		Description: 'Handshake: a bucket and the distribution that serves it',
		Resources: {
			Files: { Type: 'AWS::S3::Bucket' },
			Access: {
				Type: 'AWS::CloudFront::OriginAccessControl',
				Properties: {
					OriginAccessControlConfig: {
						Name: { 'Fn::Sub': `\${AWS::StackName}` },
						OriginAccessControlOriginType: 's3',
						SigningBehavior: 'always',
						SigningProtocol: 'sigv4',
					},
				},
			},
			MayRead: {
				Type: 'AWS::S3::BucketPolicy',
				Properties: { Bucket: { Ref: 'Files' }, PolicyDocument: readPolicy },
			},
			Folders: {
				Type: 'AWS::CloudFront::Function',
				Properties: {
					Name: { 'Fn::Sub': `\${AWS::StackName}-folders` },
					AutoPublish: true,
					FunctionConfig: { Comment: 'A page is a folder', Runtime: 'cloudfront-js-2.0' },
					FunctionCode: folders,
				},
			},
			...Object.fromEntries(rules.map(({ id, headers }) => [id, headersPolicy(id, headers)])),
			Site: {
				Type: 'AWS::CloudFront::Distribution',
				Properties: {
					DistributionConfig: {
						Enabled: true,
						HttpVersion: 'http2and3',
						Origins: [origin],
						DefaultCacheBehavior: behavior(everywhere?.id ?? ''),
						// The first pattern that fits is the only one: a file before the folder that it is in.
						CacheBehaviors: particular
							.toSorted((a, b) => b.path.length - a.path.length)
							.map(({ id, pattern }) => ({ PathPattern: pattern, ...behavior(id) })),
						// S3 says 403 of what is not there to a reader who may not list the bucket.
						CustomErrorResponses: [403, 404].map((code) => ({
							ErrorCode: code,
							ResponseCode: 404,
							ResponsePagePath: `${place.base}${notFound}`,
						})),
					},
				},
			},
		},
		Outputs: {
			Bucket: { Value: { Ref: 'Files' } },
			Distribution: { Value: { Ref: 'Site' } },
			Address: { Value: { 'Fn::GetAtt': ['Site', 'DomainName'] } },
		},
	};
	return `${JSON.stringify(template, undefined, '\t')}\n`;
}

/** Answers `/en` with the address of the folder, and `/en/` with the page in it. */
const folders = `function handler(event) {
	var request = event.request;
	if (request.uri.endsWith('/')) request.uri += 'index.html';
	else if (!/\\.[^/]+$|\\/SHA256SUMS$/.test(request.uri))
		return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: request.uri + '/' } } };
	return request;
}`;

const origin = {
	Id: 'files',
	DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] },
	OriginAccessControlId: { Ref: 'Access' },
	S3OriginConfig: { OriginAccessIdentity: '' },
};

const readPolicy = {
	Statement: [
		{
			Effect: 'Allow',
			Principal: { Service: 'cloudfront.amazonaws.com' },
			Action: 's3:GetObject',
			Resource: { 'Fn::Sub': `\${Files.Arn}/*` },
			Condition: {
				StringEquals: {
					'AWS:SourceArn': {
						'Fn::Sub': `arn:\${AWS::Partition}:cloudfront::\${AWS::AccountId}:distribution/\${Site}`,
					},
				},
			},
		},
	],
};

const behavior = (headers: string) => ({
	TargetOriginId: 'files',
	ViewerProtocolPolicy: 'redirect-to-https',
	Compress: true,
	// "CachingOptimized", which Amazon manages: it keeps apart what is compressed for whom.
	CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
	ResponseHeadersPolicyId: { Ref: headers },
	FunctionAssociations: [
		{ EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Folders', 'FunctionARN'] } },
	],
});

/** Headers that CloudFront counts to security have fields of their own, and may not stand among the others. */
function headersPolicy(id: string, headers: Headers) {
	const {
		'Content-Security-Policy': policy = '',
		'X-Content-Type-Options': _nosniff,
		'Referrer-Policy': referrer = '',
		// Comes from the bucket.
		'Content-Type': _type,
		...rest
	} = headers;
	return {
		Type: 'AWS::CloudFront::ResponseHeadersPolicy',
		Properties: {
			ResponseHeadersPolicyConfig: {
				Name: { 'Fn::Sub': `\${AWS::StackName}-${id}` },
				SecurityHeadersConfig: {
					ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
					ContentTypeOptions: { Override: true },
					ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
				},
				CustomHeadersConfig: {
					Items: Object.entries(rest).map(([name, value]) => ({
						Header: name,
						Value: value,
						Override: true,
					})),
				},
			},
		},
	};
}
